package id.sidik.operations.schedule;

import id.sidik.store.KeptGroup;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Groups as they are called today. */
final class Groups {
    private Groups() {}

    /** The last row about each, in the order of their first one; dissolved ones too. */
    static List<KeptGroup> of(ScheduleBook book) {
        Map<String, KeptGroup> latest = new LinkedHashMap<>();
        book.groups().forEach(kept -> latest.put(kept.group(), kept));
        return List.copyOf(latest.values());
    }

    /** Blank for a group nobody knows. */
    static String name(ScheduleBook book, String group) {
        return of(book).stream().filter(each -> each.group().equals(group)).map(KeptGroup::name).findFirst()
                .orElse("");
    }
}
