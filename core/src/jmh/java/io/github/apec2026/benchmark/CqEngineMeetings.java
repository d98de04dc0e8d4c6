package io.github.apec2026.benchmark;

import static com.googlecode.cqengine.query.QueryFactory.and;
import static com.googlecode.cqengine.query.QueryFactory.equal;
import static com.googlecode.cqengine.query.QueryFactory.greaterThanOrEqualTo;
import static com.googlecode.cqengine.query.QueryFactory.lessThanOrEqualTo;

import com.googlecode.cqengine.ConcurrentIndexedCollection;
import com.googlecode.cqengine.IndexedCollection;
import com.googlecode.cqengine.attribute.Attribute;
import com.googlecode.cqengine.attribute.SimpleAttribute;
import com.googlecode.cqengine.index.hash.HashIndex;
import com.googlecode.cqengine.index.navigable.NavigableIndex;
import com.googlecode.cqengine.index.unique.UniqueIndex;
import com.googlecode.cqengine.query.Query;
import com.googlecode.cqengine.query.option.QueryOptions;
import com.googlecode.cqengine.resultset.ResultSet;
import io.github.apec2026.model.Meeting;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The meetings in CQEngine, with an index on everything that is asked for. */
final class CqEngineMeetings {

    private static final Attribute<MeetingRow, String> ID = attribute(String.class, "id", row -> row.id);
    private static final Attribute<MeetingRow, String> PROVINCE =
            attribute(String.class, "province", row -> row.province);
    private static final Attribute<MeetingRow, String> PRIORITY =
            attribute(String.class, "priority", row -> row.priority);
    private static final Attribute<MeetingRow, String> FORUM = attribute(String.class, "forum", row -> row.forum);
    private static final Attribute<MeetingRow, Integer> FIRST = attribute(Integer.class, "first", row -> row.first);
    private static final Attribute<MeetingRow, Integer> LAST = attribute(Integer.class, "last", row -> row.last);

    private final IndexedCollection<MeetingRow> rows = new ConcurrentIndexedCollection<>();

    CqEngineMeetings(List<Meeting> meetings) {
        rows.addIndex(UniqueIndex.onAttribute(ID));
        rows.addIndex(HashIndex.onAttribute(PROVINCE));
        rows.addIndex(HashIndex.onAttribute(PRIORITY));
        rows.addIndex(HashIndex.onAttribute(FORUM));
        rows.addIndex(NavigableIndex.onAttribute(FIRST));
        rows.addIndex(NavigableIndex.onAttribute(LAST));
        List<MeetingRow> all = new ArrayList<>();
        for (Meeting meeting : meetings) {
            all.add(new MeetingRow(meeting));
        }
        rows.addAll(all);
    }

    private static <T> Attribute<MeetingRow, T> attribute(Class<T> type, String name, Function<MeetingRow, T> value) {
        return new SimpleAttribute<>(MeetingRow.class, type, name) {
            @Override
            public T getValue(MeetingRow row, QueryOptions options) {
                return value.apply(row);
            }
        };
    }

    MeetingRow get(String id) {
        try (ResultSet<MeetingRow> found = rows.retrieve(equal(ID, id))) {
            return found.uniqueResult();
        }
    }

    List<MeetingRow> within(String province, int from, int to) {
        return all(and(equal(PROVINCE, province), lessThanOrEqualTo(FIRST, to), greaterThanOrEqualTo(LAST, from)));
    }

    List<MeetingRow> addressing(String priority, String forum, int from, int to) {
        return all(and(
                equal(PRIORITY, priority),
                equal(FORUM, forum),
                lessThanOrEqualTo(FIRST, to),
                greaterThanOrEqualTo(LAST, from)));
    }

    private List<MeetingRow> all(Query<MeetingRow> query) {
        List<MeetingRow> all = new ArrayList<>();
        try (ResultSet<MeetingRow> found = rows.retrieve(query)) {
            for (MeetingRow row : found) {
                all.add(row);
            }
        }
        return all;
    }
}
