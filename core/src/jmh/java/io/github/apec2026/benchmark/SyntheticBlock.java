package io.github.apec2026.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/** A made-up event and all that belongs to it: some entities of each family, reported by one document in English and one in Chinese. */
final class SyntheticBlock {

    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December"
    };
    private static final Words[] HOSTS = {
        new Words("Viet Nam", "越南"), new Words("Peru", "秘魯"), new Words("Chile", "智利"), new Words("Malaysia", "馬來西亞")
    };
    private static final String[] HOST_CODES = {"viet-nam", "peru", "chile", "malaysia"};

    final String key;
    final int month;
    final int day;
    final List<SyntheticEntity> entities = new ArrayList<>();
    private final int number;
    private final Random random;
    private final Words event;
    private SyntheticEntity edition;
    private SyntheticEntity[] places;
    private SyntheticEntity[] organizations;
    private SyntheticEntity[] persons;
    private SyntheticEntity[] topics;
    private SyntheticEntity[] priorities;
    private SyntheticEntity[] meetings;

    SyntheticBlock(int number, long seed) {
        this.number = number;
        this.random = new Random(seed + number);
        this.event = Words.name(number);
        this.key = event.english().toLowerCase(Locale.ROOT) + "-" + number;
        this.month = 1 + random.nextInt(12);
        this.day = 1 + random.nextInt(20);
        placesAndPeople();
        agenda();
        gatherings();
        proposals();
        figures();
        words();
    }

    /** The organization that publishes both documents. */
    SyntheticEntity publisher() {
        return organizations[0];
    }

    SyntheticEntity reporter() {
        return persons[0];
    }

    Words title() {
        return event.then(" Ministers Meet in the North", "部長在北方會面");
    }

    private SyntheticEntity[] make(String type, String plural, int count, String english, String chinese) {
        SyntheticEntity[] all = new SyntheticEntity[count];
        for (int i = 0; i < count; i++) {
            Words name = Words.name(number * 5 + i).then(english, chinese);
            all[i] = new SyntheticEntity(type, plural, key + "-" + type.charAt(0) + i, name);
            entities.add(all[i]);
        }
        return all;
    }

    private void placesAndPeople() {
        places = make("place", "places", 3, " Bay", "灣");
        String[] kinds = {"province", "city", "district"};
        int host = number % HOSTS.length;
        for (int i = 0; i < places.length; i++) {
            places[i].named().code("kind", kinds[i]);
            if (i == 0) {
                places[i].claims("economy", '"' + HOST_CODES[host] + '"', HOSTS[host]);
            } else {
                places[i].to("within", places[i - 1]);
            }
        }
        organizations = make("organization", "organizations", 3, " Institute of Trade", "貿易研究院");
        String[] organizationKinds = {"media", "apec-forum", "university"};
        for (int i = 0; i < organizations.length; i++) {
            organizations[i].named().code("kind", organizationKinds[i]).to("place", places[i]);
            organizations[i].claims("economy", '"' + HOST_CODES[host] + '"', HOSTS[host]);
        }
        organizations[2].to("parent", organizations[1]);
        persons = make("person", "persons", 4, " Marolen", "安");
        for (SyntheticEntity person : persons) {
            person.named().text("honorific", new Words("Dr.", "博士")).toAny("from", places[random.nextInt(3)]);
        }
        SyntheticEntity[] positions = make("position", "positions", 4, "", "");
        for (int i = 0; i < positions.length; i++) {
            positions[i].code("sector", i % 2 == 0 ? "government" : "academic").to("holder", persons[i]);
            positions[i].text("title", new Words("Director General", "總幹事")).to("organization", organizations[i % 3]);
            positions[i].claims("since", "\"" + (2010 + i) + "\"", new Words("" + (2010 + i), (2010 + i) + "年"));
        }
    }

    private void agenda() {
        topics = make("topic", "topics", 2, " farming", "農業");
        topics[0].named();
        topics[1].named().code("broader", topics[0].key);
        edition = make("edition", "editions", 1, " Year", "年會")[0];
        edition.named().claims("year", "2026", new Words("2026", "2026年")).to("place", places[0]);
        edition.claims("host", '"' + HOST_CODES[number % 4] + '"', HOSTS[number % 4]);
        edition.text("theme", event.then(" Together", "同心"));
        priorities = make("priority", "priorities", 2, " First", "優先");
        for (int i = 0; i < priorities.length; i++) {
            priorities[i]
                    .named()
                    .toAny("agenda", edition)
                    .number("order", i + 1)
                    .toEach("topics", topics[i]);
        }
    }

    private void gatherings() {
        meetings = make("meeting", "meetings", 5, " Dialogue", "對話會");
        for (int i = 0; i < meetings.length; i++) {
            meetings[i].named().code("kind", i == 0 ? "ministerial-meeting" : "working-group-meeting");
            meetings[i].to("edition", edition).to("forum", organizations[1]);
            int first = day + i % 3;
            String dates = "\"2026-%02d-%02d/2026-%02d-%02d\"".formatted(month, first, month, first + 4);
            Words dateWords = new Words(
                    MONTHS[month - 1] + " " + first + " to " + (first + 4),
                    month + "月" + first + "日至" + (first + 4) + "日");
            meetings[i].dates("dates", dates, dateWords).to("place", places[1]).to("venue", places[2]);
            meetings[i].toEach("priorities", priorities).toEach("topics", topics);
            meetings[i].toEach("chairs", persons[i % 4]).toEach("speakers", persons[(i + 1) % 4]);
            meetings[i].toEachAny("participants", organizations[i % 3]);
        }
    }

    private void proposals() {
        SyntheticEntity[] initiatives = make("initiative", "initiatives", 3, " Plan", "計劃");
        for (int i = 0; i < initiatives.length; i++) {
            initiatives[i].named().code("kind", "plan").code("state", i == 0 ? "existing" : "proposed");
            initiatives[i].toEachAny("proposedBy", persons[i]).toEachAny("actors", organizations[i]);
            initiatives[i].to("edition", edition).to("occasion", meetings[i]);
            initiatives[i].claims("period", "\"2026/2030\"", new Words("from 2026 to 2030", "2026年至2030年"));
            initiatives[i].toEach("places", places[i]).toEach("topics", topics[i % 2]);
            initiatives[i].own("summary", event.then(" builds " + (i + 2) + " ports", "修建港口" + (i + 2)));
        }
        SyntheticEntity[] statements = make("statement", "statements", 3, "", "");
        for (int i = 0; i < statements.length; i++) {
            statements[i].code("mode", "reported").own("summary", event.then(" matters to all", "事關各方"));
            statements[i]
                    .toAny("speaker", persons[i])
                    .to("occasion", meetings[i])
                    .toEach("topics", topics);
            statements[i].toEachAny("mentions", initiatives[i]);
        }
        SyntheticEntity product = make("product", "products", 1, " Robot", "機器人")[0];
        product.named().to("maker", organizations[2]).to("shownAt", meetings[0]);
    }

    private void figures() {
        SyntheticEntity[] indicators = make("indicator", "indicators", 3, " turnout", "規模");
        for (int i = 0; i < indicators.length; i++) {
            indicators[i].named().code("measure", i == 0 ? "count" : i == 1 ? "level" : "growth");
            indicators[i].own("label", indicators[i].name.then(" of the year", "全年"));
            indicators[i].toAny("subject", i == 0 ? meetings[0] : places[i]);
        }
        SyntheticEntity[] observations = make("observation", "observations", 4, "", "");
        for (int i = 0; i < observations.length; i++) {
            int year = 2022 + i;
            observations[i].code("status", "actual").to("indicator", indicators[i % 3]);
            value(observations[i], i % 3);
            observations[i].claims("period", "\"" + year + "\"", new Words("" + year, year + "年"));
            observations[i].toEachAny("according", organizations[i % 3]);
        }
    }

    private void value(SyntheticEntity observation, int kind) {
        int figure = 1001 + random.nextInt(8000);
        String grouped = "%d,%03d".formatted(figure / 1000, figure % 1000);
        String decimal = "%d.%02d".formatted(1 + figure % 9, 1 + figure % 98);
        switch (kind) {
            case 0 ->
                observation.claims(
                        "value",
                        "{\"amount\":\"" + figure + "\",\"unit\":\"people\",\"bound\":\"more-than\"}",
                        new Words("over " + grouped + " delegates", grouped + "餘名"));
            case 1 ->
                observation.claims(
                        "value",
                        "{\"amount\":\"" + decimal + "E12\",\"unit\":\"CNY\"}",
                        new Words("RMB" + decimal + " trillion", decimal + "萬億元人民幣"));
            default ->
                observation.claims(
                        "value", "{\"amount\":\"" + decimal + "\",\"unit\":\"percent\"}", Words.of(decimal + "%"));
        }
    }

    private void words() {
        make("unit", "units", 1, "s", "箱")[0].named();
    }
}
