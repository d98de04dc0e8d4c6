package io.github.apec2026.benchmark;

import com.netflix.hollow.core.index.HollowHashIndex;
import com.netflix.hollow.core.index.HollowHashIndexResult;
import com.netflix.hollow.core.index.HollowPrimaryKeyIndex;
import com.netflix.hollow.core.read.engine.HollowReadStateEngine;
import com.netflix.hollow.core.read.engine.object.HollowObjectTypeReadState;
import com.netflix.hollow.core.read.iterator.HollowOrdinalIterator;
import com.netflix.hollow.core.util.StateEngineRoundTripper;
import com.netflix.hollow.core.write.HollowWriteStateEngine;
import com.netflix.hollow.core.write.objectmapper.HollowObjectMapper;
import io.github.apec2026.model.Meeting;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/** The meetings in Hollow: hash indexes on what is asked for with equality; days are read of each match, there is no index of ranges. */
final class HollowMeetings {

    private final HollowPrimaryKeyIndex byId;
    private final HollowHashIndex byProvince;
    private final HollowHashIndex byPriorityAndForum;
    private final HollowObjectTypeReadState rows;
    private final int first;
    private final int last;

    HollowMeetings(List<Meeting> meetings) throws IOException {
        HollowWriteStateEngine write = new HollowWriteStateEngine();
        HollowObjectMapper mapper = new HollowObjectMapper(write);
        for (Meeting meeting : meetings) {
            mapper.add(new MeetingRow(meeting));
        }
        HollowReadStateEngine read = StateEngineRoundTripper.roundTripSnapshot(write);
        byId = new HollowPrimaryKeyIndex(read, "MeetingRow", "id");
        byProvince = new HollowHashIndex(read, "MeetingRow", "", "province");
        byPriorityAndForum = new HollowHashIndex(read, "MeetingRow", "", "priority", "forum");
        rows = (HollowObjectTypeReadState) read.getTypeState("MeetingRow");
        first = rows.getSchema().getPosition("first");
        last = rows.getSchema().getPosition("last");
    }

    int get(String id) {
        return byId.getMatchingOrdinal(id);
    }

    int[] within(String province, int from, int to) {
        return inDays(byProvince.findMatches(province), from, to);
    }

    int[] addressing(String priority, String forum, int from, int to) {
        return inDays(byPriorityAndForum.findMatches(priority, forum), from, to);
    }

    private int[] inDays(HollowHashIndexResult found, int from, int to) {
        int[] matches = new int[found.numResults()];
        int size = 0;
        HollowOrdinalIterator each = found.iterator();
        for (int row = each.next(); row != HollowOrdinalIterator.NO_MORE_ORDINALS; row = each.next()) {
            if (rows.readInt(row, first) <= to && rows.readInt(row, last) >= from) {
                matches[size++] = row;
            }
        }
        return Arrays.copyOf(matches, size);
    }
}
