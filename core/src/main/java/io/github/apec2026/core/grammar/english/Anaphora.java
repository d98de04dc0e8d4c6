package io.github.apec2026.core.grammar.english;

import java.util.Locale;
import java.util.Set;

/** Words that refer back to a name: pronouns, and "the", "this" or "its" with a common noun. */
final class Anaphora {

    private static final int LONGEST = 24;

    private static final Set<String> PRONOUNS = Set.of(
            "i",
            "me",
            "my",
            "mine",
            "we",
            "us",
            "our",
            "ours",
            "you",
            "your",
            "yours",
            "he",
            "him",
            "his",
            "she",
            "her",
            "hers",
            "it",
            "its",
            "they",
            "them",
            "their",
            "theirs",
            "this",
            "that",
            "these",
            "those",
            "who",
            "whom",
            "whose",
            "which",
            "himself",
            "herself",
            "itself",
            "themselves",
            "one",
            "both",
            "all",
            "some",
            "others",
            "here",
            "there",
            "the former",
            "the latter",
            "the same",
            "the other",
            "the others");

    private static final Set<String> DETERMINERS = Set.of(
            "the", "this", "that", "these", "those", "its", "his", "her", "their", "our", "my", "your", "a", "an",
            "each", "every", "both", "such");

    private static final Set<String> NOUNS = Set.of(
            // who
            "man",
            "woman",
            "person",
            "people",
            "author",
            "writer",
            "speaker",
            "spokesperson",
            "spokesman",
            "spokeswoman",
            "official",
            "officials",
            "minister",
            "ministers",
            "governor",
            "mayor",
            "president",
            "premier",
            "chairman",
            "chair",
            "director",
            "dean",
            "professor",
            "expert",
            "experts",
            "scholar",
            "journalist",
            "reporter",
            "delegate",
            "delegates",
            "leader",
            "leaders",
            "founder",
            "manager",
            "participants",
            // where
            "city",
            "cities",
            "town",
            "province",
            "provinces",
            "district",
            "county",
            "region",
            "area",
            "country",
            "countries",
            "nation",
            "state",
            "island",
            "capital",
            "economy",
            "economies",
            "member",
            "members",
            "place",
            "venue",
            "port",
            "world",
            // what people form
            "organization",
            "organisation",
            "organizations",
            "institution",
            "institute",
            "agency",
            "bureau",
            "office",
            "ministry",
            "department",
            "government",
            "committee",
            "commission",
            "council",
            "group",
            "forum",
            "bloc",
            "union",
            "company",
            "companies",
            "firm",
            "firms",
            "enterprise",
            "enterprises",
            "university",
            "school",
            "bank",
            "newspaper",
            "paper",
            "delegation",
            "party",
            "team",
            // what they do
            "meeting",
            "meetings",
            "conference",
            "summit",
            "session",
            "event",
            "events",
            "visit",
            "ceremony",
            "dialogue",
            "plan",
            "agreement",
            "initiative",
            "proposal",
            "program",
            "programme",
            "project",
            "policy",
            "report",
            "system",
            "product",
            "products",
            "topic",
            "theme",
            "priority",
            "figure",
            "year");

    private Anaphora() {}

    /** Whether words are among these. Only the first letter may be a capital: US, WHO and the City are names. */
    static boolean contain(String words) {
        if (words.isEmpty() || words.length() > LONGEST) {
            return false;
        }
        String folded = words.toLowerCase(Locale.ROOT);
        if (!words.endsWith(folded.substring(1))) {
            return false;
        }
        int space = folded.indexOf(' ');
        return PRONOUNS.contains(folded)
                || (space > 0
                        && DETERMINERS.contains(folded.substring(0, space))
                        && NOUNS.contains(folded.substring(space + 1)));
    }
}
