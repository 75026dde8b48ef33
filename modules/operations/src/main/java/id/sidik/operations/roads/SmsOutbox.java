package id.sidik.operations.roads;

import id.sidik.intake.modem.DeliveryReport;
import id.sidik.intake.modem.Outgoing;
import id.sidik.intake.modem.SendResult;
import id.sidik.intake.sms.PhoneNumber;
import id.sidik.intake.sms.SmsAnswers;
import id.sidik.intake.sms.SmsRefusal;
import id.sidik.intake.sms.SmsRequest;
import id.sidik.intake.sms.SmsState;
import id.sidik.operations.permits.PermitWish;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.KeptAnswer;
import id.sidik.store.KeptSms;
import id.sidik.store.SmsStep;
import id.sidik.store.Tables;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Answers on their way to senders. Every attempt is kept; what may have been sent is not sent again by itself. */
public final class SmsOutbox {
    /** So far back a delivery report may belong to an answer. */
    private static final Period REPORTED_WITHIN = Period.ofDays(7);
    private static final Period SHOWN = Period.ofDays(62);

    private final Room room;

    SmsOutbox(Room room) {
        this.room = room;
    }

    /** Of the last two months, newest first. */
    public List<AnswerLine> list() {
        return room.records().read(tables -> lines(tables, back(SHOWN), _ -> true));
    }

    /** To messages that were received in a month, and whatever still waits; newest first. */
    public List<AnswerLine> list(YearMonth month) {
        return room.records().read(tables -> {
            ZoneId zone = room.zone().get();
            Instant first = month.atDay(1).atStartOfDay(zone).toInstant();
            Set<UUID> messages = tables.messages().since(first, month.atDay(1)).stream()
                    .filter(one -> month.equals(YearMonth.from(SmsCase.message(one).day(zone))))
                    .map(KeptSms::id).collect(Collectors.toSet());
            Instant back = back(SHOWN);
            return lines(tables, first.isBefore(back) ? first : back, one -> messages.contains(one.sms())
                    || AnswerLine.Stand.of(one.last()) == AnswerLine.Stand.QUEUED);
        });
    }

    private List<AnswerLine> lines(Tables tables, Instant since, Predicate<KeptAnswer> which) {
        List<AnswerLine> lines = new ArrayList<>();
        for (KeptAnswer each : tables.answers().since(since))
            if (which.test(each)) lines.addFirst(line(tables, each));
        return lines;
    }

    private Instant back(Period period) {
        return room.today().minus(period).atStartOfDay(room.zone().get()).toInstant();
    }

    private AnswerLine line(Tables tables, KeptAnswer one) {
        Instant since = one.events().isEmpty() ? one.author().at() : one.events().getLast().at();
        String name = tables.messages().find(one.sms()).map(sms -> SmsInbox.name(tables, sms)).orElse("");
        return new AnswerLine(one.id(), one.sms(), local(one.author().at()), name, one.words().number(),
                one.words().text(), AnswerLine.Stand.of(one.last()), local(since),
                one.events().isEmpty() ? 0 : one.events().getLast().code());
    }

    private LocalDateTime local(Instant at) {
        return LocalDateTime.ofInstant(at, room.zone().get());
    }

    /** Sends an answer once more. @throws TroubleException SMS-113 when it is on its way, or arrived */
    public void again(UUID answer) {
        decide(answer, "AGAIN", stand -> stand.again());
    }

    /** Does not send a waiting answer. @throws TroubleException SMS-113 when nothing waits */
    public void drop(UUID answer) {
        decide(answer, "DROPPED", stand -> stand == AnswerLine.Stand.QUEUED);
    }

    private void decide(UUID answer, String kind, Predicate<AnswerLine.Stand> fits) {
        room.records().transact(tables -> {
            KeptAnswer one = tables.answers().find(answer)
                    .filter(each -> fits.test(AnswerLine.Stand.of(each.last())))
                    .orElseThrow(() -> Room.trouble("SMS-113", "trouble.sms.answerStands"));
            event(tables, one.id(), kind, 0, 0);
            return one;
        });
    }

    private void event(Tables tables, UUID answer, String kind, int reference, int code) {
        tables.answers().add(new KeptAnswer.Event(room.newId(), answer, kind, reference, code, room.now(),
                room.operator()));
    }

    /** Queues what the unit answers to a message that was read just now; nothing where it has no text for it. */
    void answer(Tables tables, SmsRules rules, SmsRequest request) {
        if (request.state() == SmsState.ACCEPTED) queue(tables, rules, request, SmsAnswers.Case.ACCEPTED);
        request.why().filter(SmsRefusal::answered)
                .ifPresent(why -> queue(tables, rules, request, SmsAnswers.rejected(why)));
    }

    /** @return whether there is something to send and somewhere to send it */
    boolean queue(Tables tables, SmsRules rules, SmsRequest request, SmsAnswers.Case which) {
        Optional<PhoneNumber> to = PhoneNumber.of(request.message().sender());
        String text = rules.replies().answers().fill(which, values(tables, rules, request));
        if (to.isEmpty() || text.isBlank()) return false;
        tables.answers().add(new KeptAnswer(room.newId(), request.id(),
                new KeptSms.Words(to.get().digits(), text), room.author(which.name()), List.of()));
        return true;
    }

    private Map<String, String> values(Tables tables, SmsRules rules, SmsRequest request) {
        String name = request.person().flatMap(id -> tables.employees().find(new id.sidik.domain.EmployeeId(id)))
                .map(one -> one.name()).orElse("");
        String reason = request.why().map(why -> rules.replies().reasons().getOrDefault(why.name(), "")).orElse("");
        LocalDate today = request.message().day(room.zone().get());
        return Map.of("kode", request.asked().map(one -> one.code()).orElse(""), "tgl",
                request.asked().map(one -> SmsDays.of(one.from(), one.to())).orElse(""), "nama", name, "batas",
                request.person().flatMap(person -> limit(tables, request)).map(SmsDays::of).orElse(""), "contoh",
                rules.form().example(today), "alasan", reason);
    }

    /** The last day for the evidence of its first day, else the last of the reconciliation. */
    private Optional<LocalDate> limit(Tables tables, SmsRequest request) {
        return request.asked().map(asked -> {
            LocalDate last = room.reconciledUntil(tables, asked.to());
            try {
                PermitWish wish = SmsDecisions.wish(request, asked.permit(), asked.from(), asked.to());
                return room.permits().preview(wish).deadline().filter(day -> day.isBefore(last)).orElse(last);
            } catch (TroubleException noSuchKind) {
                return last;
            }
        });
    }

    /** The oldest that waits. */
    Optional<Outgoing> next() {
        return room.records().read(tables -> tables.answers().since(back(SHOWN)).stream()
                .filter(each -> AnswerLine.Stand.of(each.last()) == AnswerLine.Stand.QUEUED)
                .flatMap(each -> PhoneNumber.of(each.words().number())
                        .map(to -> new Outgoing(each.id(), to, each.words().text())).stream())
                .findFirst());
    }

    /** Keeps what came of sending; a request whose sender was answered waits for its evidence from now on. */
    void sent(UUID answer, SendResult result) {
        room.records().transact(tables -> {
            switch (result) {
                case SendResult.Sent(int reference) -> {
                    event(tables, answer, "SENT", reference, 0);
                    tables.answers().find(answer).ifPresent(one -> answered(tables, one.sms()));
                }
                case SendResult.Refused(int code) -> event(tables, answer, "REFUSED", 0, code);
                case SendResult.Unfit() -> event(tables, answer, "UNFIT", 0, 0);
                case SendResult.NotSent(var _) -> event(tables, answer, "NOT_SENT", 0, 0);
                case SendResult.Uncertain(var _) -> event(tables, answer, "UNCERTAIN", 0, 0);
            }
            return answer;
        });
    }

    private void answered(Tables tables, UUID sms) {
        boolean accepted = tables.messages().stepsOf(sms).stream().map(SmsStep::step).toList()
                .equals(List.of(SmsState.Step.ACCEPT.name()));
        if (accepted)
            tables.messages().add(new SmsStep(room.newId(), sms, SmsState.Step.ANSWERED.name(), room.author(
                    "")));
    }

    /** Keeps what the network tells of the latest answer that bears this reference. */
    void delivered(DeliveryReport report) {
        room.records().transact(tables -> {
            Optional<KeptAnswer> about = tables.answers().since(back(REPORTED_WITHIN)).stream()
                    .filter(each -> each.events().stream().anyMatch(event -> event.kind().equals("SENT")
                            && event.reference() == report.reference()))
                    .reduce((_, later) -> later);
            String kind = switch (report.outcome()) {
                case DELIVERED -> "DELIVERED";
                case WAITING -> "WAITING";
                case FAILED -> "FAILED";
            };
            about.ifPresent(one -> event(tables, one.id(), kind, report.reference(), report.code()));
            return about;
        });
    }
}
