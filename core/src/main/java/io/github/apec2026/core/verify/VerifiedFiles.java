package io.github.apec2026.core.verify;

import io.github.apec2026.core.read.ReadClaim;
import io.github.apec2026.core.read.ReadFile;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Files without errors that were verified before, without their documents, and are not verified again: an overlay cannot change what they
 * say. Used by one thread.
 */
public final class VerifiedFiles {

    private final List<ReadFile> files;
    private final Set<ReadFile> known;
    private final List<VerifiedClaim<?>> claims;
    private final VerificationCounts checked;
    private final List<Notice> notices;
    private final NoticeCounts counts;

    /**
     * Files as they were verified.
     *
     * @param claims their claims, in the order of the files
     * @param notices the notices of the load that verified them
     * @param counts which part of it made them
     */
    public VerifiedFiles(
            List<ReadFile> files,
            List<VerifiedClaim<?>> claims,
            VerificationCounts checked,
            List<Notice> notices,
            NoticeCounts counts) {
        this.files = files;
        this.known = Set.copyOf(files);
        this.claims = claims;
        this.checked = checked;
        this.notices = notices;
        this.counts = counts;
    }

    /** No files. */
    public static VerifiedFiles none() {
        return new VerifiedFiles(
                List.of(), List.of(), new VerificationCounts(), List.of(), new NoticeCounts(0, 0, 0, 0));
    }

    /** The files, in their order. */
    public List<ReadFile> files() {
        return files;
    }

    /** What was counted. */
    VerificationCounts checked() {
        return checked;
    }

    /** The claim of a number, from 0 in the order of the files. */
    VerifiedClaim<?> claim(int number) {
        return claims.get(number);
    }

    /**
     * Whether other files leave these as they were verified: they have other names, by which notices are told apart, and rename nothing.
     *
     * @param all these files and the others
     */
    public boolean isUnaffectedBy(List<ReadFile> all) {
        Set<String> names = new HashSet<>();
        for (ReadFile file : all) {
            if (!names.add(file.name()) || (!isOf(file) && !file.redirects().isEmpty())) {
                return false;
            }
        }
        for (Notice notice : notices) {
            if (notice.code() == NoticeCode.MORE_NOTICES) {
                return false; // which the others would add to
            }
        }
        return true;
    }

    /** Whether a claim is one of these and derives: its words state it, since these files have no errors. */
    boolean hasDerived(ReadClaim<?> claim) {
        return isOf(claim.file()) && !ClaimedNames.isInferred(claim);
    }

    /** Whether a file is one of these. */
    boolean isOf(ReadFile file) {
        return known.contains(file);
    }

    /** The notices of reading them. */
    public List<Notice> readNotices() {
        return notices.subList(0, counts.read());
    }

    /** The notices of checking their quotes and passages. */
    List<Notice> locatedNotices() {
        return notices.subList(counts.read(), counts.located());
    }

    /** The notices of deriving their claims. */
    List<Notice> derivedNotices() {
        return notices.subList(counts.located(), counts.derived());
    }
}
