package id.sidik.operations.roads;

import id.sidik.intake.sms.Sms;
import id.sidik.intake.sms.SmsDesk;
import id.sidik.intake.sms.SmsReading;
import id.sidik.intake.sms.SmsRefusal;
import id.sidik.intake.sms.SmsRequest;
import id.sidik.intake.sms.SmsState;
import id.sidik.store.KeptSms;
import id.sidik.store.SmsStep;
import id.sidik.store.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * A message with everything that happened to it. Where it stands is computed from the steps; that its day ended without
 * help is computed from the time.
 *
 * @param request as it stands now; of a repetition it is never looked at
 */
record SmsCase(KeptSms row, List<SmsStep> steps, SmsRequest request) {
    private static final int DAYS_BACK = 100;

    /** Of messages that were taken in the last months, or that ask for days since then. */
    static List<SmsCase> since(Tables tables, LocalDate day, ZoneId zone, Instant now) {
        Instant since = day.atStartOfDay(zone).toInstant();
        Map<UUID, List<SmsStep>> steps = tables.messages().steps(since, day).stream()
                .collect(Collectors.groupingBy(SmsStep::sms));
        List<SmsCase> cases = tables.messages().since(since, day).stream()
                .map(row -> of(row, steps.getOrDefault(row.id(), List.of()))).toList();
        return ended(cases, tables, zone, now);
    }

    /** What may still matter to a message that is taken on this day. */
    static List<SmsCase> around(Tables tables, LocalDate day, ZoneId zone, Instant now) {
        return since(tables, day.minusDays(DAYS_BACK), zone, now);
    }

    private static List<SmsCase> ended(List<SmsCase> cases, Tables tables, ZoneId zone, Instant now) {
        List<SmsRequest> requests = requests(cases);
        Set<UUID> ended = new SmsDesk(SmsRules.of(tables).form().grammar(), NumberBook.senders(tables), zone)
                .ended(requests, now).stream().map(SmsRequest::id).collect(Collectors.toSet());
        List<SmsCase> all = new ArrayList<>();
        for (SmsCase each : cases)
            all.add(ended.contains(each.row.id())
                    ? new SmsCase(each.row, each.steps, each.request.after(SmsState.Step.DAY_ENDED))
                    : each);
        return all;
    }

    /** Repetitions left out. */
    static List<SmsRequest> requests(List<SmsCase> cases) {
        return cases.stream().filter(each -> each.row.again().isEmpty()).map(SmsCase::request).toList();
    }

    private static SmsCase of(KeptSms row, List<SmsStep> steps) {
        Sms message = message(row);
        Optional<SmsReading.Asked> asked = row.asked().map(one -> new SmsReading.Asked(one.code(), one.permit(), one
                .from(), one.to(), Optional.empty(), ""));
        Optional<SmsRefusal> why = Optional.of(row.why()).filter(text -> !text.isEmpty()).map(SmsRefusal::valueOf);
        SmsRequest request = new SmsRequest(row.id(), message, SmsState.RECEIVED,
                row.person().map(one -> one.value()), asked, why);
        for (SmsStep step : steps) request = request.after(SmsState.Step.valueOf(step.step()));
        return new SmsCase(row, steps, request);
    }

    /** As it was kept. */
    static Sms message(KeptSms row) {
        return new Sms(row.words().number(), row.words().text(), row.sent(), row.taken(), row.whole());
    }

    UUID id() {
        return row.id();
    }

    boolean open() {
        return row.again().isEmpty() && request.state().open();
    }

    /** Whether the day's end was computed, and no step tells it yet. */
    boolean endedByTime() {
        return request.state() == SmsState.NEEDS_RECON
                && (steps.isEmpty() || steps.getLast().step().equals(SmsState.Step.REJECT.name()));
    }

    /** The days it asks for; of one that cannot be read its day of receipt. */
    LocalDate firstDay(ZoneId zone) {
        return row.asked().map(KeptSms.Asked::from).orElseGet(() -> request.message().day(zone));
    }

    LocalDate lastDay(ZoneId zone) {
        return row.asked().map(KeptSms.Asked::to).orElseGet(() -> request.message().day(zone));
    }

    boolean touches(YearMonth month, ZoneId zone) {
        return !firstDay(zone).isAfter(month.atEndOfMonth()) && !lastDay(zone).isBefore(month.atDay(1));
    }

    /** Whether both wait, for a day that both ask for. */
    boolean overlaps(SmsCase other) {
        if (this == other || !open() || !other.open() || row.asked().isEmpty() || other.row.asked().isEmpty())
            return false;
        return row.person().isPresent() && row.person().equals(other.row.person())
                && !row.asked().get().from().isAfter(other.row.asked().get().to())
                && !row.asked().get().to().isBefore(other.row.asked().get().from());
    }
}
