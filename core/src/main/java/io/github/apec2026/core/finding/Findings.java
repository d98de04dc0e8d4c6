package io.github.apec2026.core.finding;

import io.github.apec2026.model.Id;
import io.github.apec2026.notice.Notice;
import io.github.apec2026.notice.NoticeCode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Collects the notices of one load, in the order in which the stages make them. Also remembers what was dropped on the way, so that
 * a later stage does not report the consequence of an error as a second error. Used by one thread.
 */
public class Findings {

    private final NoticeList notices = new NoticeList();
    private final Set<String> damaged = new HashSet<>();
    private final Set<Id<?>> damagedEntities = new HashSet<>();
    private final List<String> unread = new ArrayList<>();

    /** Starts a notice at a place. */
    public static Notice.Draft notice(NoticeCode code, Location where) {
        return Notice.of(code).at(where.file(), where.line(), where.column(), where.pointer());
    }

    /** Adds a notice. The first of a code, severity and file are listed, the others counted. */
    public void add(Notice.Draft notice) {
        add(notice.build());
    }

    /** Adds a notice as {@link #add(Notice.Draft)} does. */
    protected final void add(Notice notice) {
        notices.add(notice);
    }

    /** Adds the notices that a part of a load made before; none of them counts others. */
    public final void addAgain(List<Notice> some) {
        for (Notice each : some) {
            add(each);
        }
    }

    /** Takes over the list of other findings. */
    public final void addAll(List<Notice> finished) {
        notices.addAll(finished);
    }

    /** Notes that a claim about this property was dropped. */
    public final void damaged(Id<?> entity, String property) {
        damaged.add(entity + "." + property);
        damagedEntities.add(entity);
    }

    /** Notes that claims about this entity were dropped. */
    public final void damaged(Id<?> entity) {
        damagedEntities.add(entity);
    }

    /** Whether a claim about this property was dropped. */
    public final boolean isDamaged(Id<?> entity, String property) {
        return !damaged.isEmpty() && damaged.contains(entity + "." + property);
    }

    /** Whether something about this entity was dropped. */
    public final boolean isDamaged(Id<?> entity) {
        return damagedEntities.contains(entity);
    }

    /** Notes that a file, or the rest of it, was not read. */
    public final void unread(String file) {
        unread.add(file);
    }

    /** The files that were not read to their end. */
    public final List<String> unread() {
        return unread;
    }

    /** Whether there is an error so far. */
    public final boolean hasErrors() {
        return notices.hasErrors();
    }

    /** How many notices there are so far, including those that are not listed. */
    public final int count() {
        return notices.count();
    }

    /** How many of them are listed. */
    public final int listed() {
        return notices.listed();
    }

    /** The notices so far. */
    public final List<Notice> notices() {
        return notices.list();
    }
}
