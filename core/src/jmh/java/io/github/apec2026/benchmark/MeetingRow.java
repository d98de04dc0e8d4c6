package io.github.apec2026.benchmark;

import com.netflix.hollow.core.write.objectmapper.HollowInline;
import com.netflix.hollow.core.write.objectmapper.HollowPrimaryKey;
import io.github.apec2026.model.Meeting;

/** A meeting as the peers hold it: flat, with its province worked out. */
@HollowPrimaryKey(fields = "id")
final class MeetingRow {

    @HollowInline
    final String id;

    @HollowInline
    final String province;

    @HollowInline
    final String priority;

    @HollowInline
    final String forum;

    final int first;
    final int last;

    MeetingRow(Meeting meeting) {
        id = meeting.id().key();
        province = province(meeting);
        priority = meeting.priorities().get(0).key();
        forum = meeting.forum().orElseThrow().key();
        first = (int) meeting.dates().orElseThrow().firstDay().orElseThrow().toEpochDay();
        last = (int) meeting.dates().orElseThrow().lastDay().orElseThrow().toEpochDay();
    }

    /** The key of the province that the city lies in. */
    static String province(Meeting meeting) {
        String city = meeting.place().orElseThrow().key();
        return "province-" + city.substring(5, city.lastIndexOf('-'));
    }
}
