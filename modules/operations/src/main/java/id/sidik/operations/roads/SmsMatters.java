package id.sidik.operations.roads;

import id.sidik.operations.base.OpenMatters;
import id.sidik.operations.work.Sentence;
import id.sidik.store.Tables;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;

/** Requests by SMS that nobody decided yet: until then the month cannot become final. */
final class SmsMatters implements OpenMatters {
    private final Room room;

    SmsMatters(Room room) {
        this.room = room;
    }

    @Override
    public List<Matter> of(Tables tables, YearMonth month) {
        ZoneId zone = room.zone().get();
        return SmsCase.around(tables, month.atDay(1), zone, room.now()).stream()
                .filter(each -> each.open() && each.touches(month, zone))
                .map(each -> new Matter(Kind.REQUESTS, Sentence.of("month.check.sms", SmsInbox.name(tables, each.row()),
                        each.row().asked().map(asked -> asked.permit()).orElse("?"), each.firstDay(zone),
                        each.lastDay(zone))))
                .toList();
    }
}
