package id.sidik.operations.roads;

import id.sidik.domain.Employee;
import id.sidik.intake.sms.PhoneNumber;
import id.sidik.intake.sms.Sms;
import id.sidik.intake.sms.SmsDesk;
import id.sidik.intake.sms.SmsReading;
import id.sidik.intake.sms.SmsRequest;
import id.sidik.intake.sms.SmsState;
import id.sidik.intake.sms.SmsTaking;
import id.sidik.domain.EmployeeId;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.KeptSms;
import id.sidik.store.SmsStep;
import id.sidik.store.Tables;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Messages as they come in, by whatever road, and where each stands. */
public final class SmsInbox {
    private static final int MOST_TEXT = 1600;

    /** What taking a message came to. */
    public enum Taken {
        /** A request that can be decided. */
        ACCEPTED,
        /** Kept, and refused by the program. */
        REJECTED,
        /** The same text of the same sender within ten minutes. */
        AGAIN,
        /** This very message is kept already. */
        KNOWN
    }

    private final Room room;
    private final SmsOutbox outbox;

    SmsInbox(Room room, SmsOutbox outbox) {
        this.room = room;
        this.outbox = outbox;
    }

    public SmsRules rules() {
        return room.records().read(SmsRules::of);
    }

    /** @throws TroubleException SMS-110 … SMS-112 when it cannot be used */
    public void settle(SmsRules rules) {
        room.records().transact(tables -> {
            rules.save(tables);
            return rules;
        });
    }

    /**
     * A message that somebody typed in.
     *
     * @param at when it was received, by the office's clock
     * @throws TroubleException SMS-101 no number, SMS-104 no text, too much of it, or a time to come
     */
    public Taken add(String number, String text, LocalDateTime at) {
        Instant sent = at.atZone(room.zone().get()).toInstant();
        if (PhoneNumber.of(number).isEmpty()) throw Room.trouble("SMS-101", "trouble.sms.number");
        if (text.isBlank() || text.length() > MOST_TEXT || sent.isAfter(room.clock().instant()))
            throw Room.trouble("SMS-104", "trouble.sms.typed");
        return keep(new Sms(number.strip(), text, Optional.of(sent), room.now(), true), "TYPED");
    }

    Taken keep(Sms message, String road) {
        return room.records().transact(tables -> keep(tables, message, road));
    }

    /** In one transaction with whatever else is taken. */
    Taken keep(Tables tables, Sms message, String road) {
        if (tables.messages().find(message.fingerprint()).isPresent()) return Taken.KNOWN;
        ZoneId zone = room.zone().get();
        SmsRules rules = SmsRules.of(tables);
        SmsDesk desk = new SmsDesk(rules.form().grammar(), NumberBook.senders(tables), zone);
        List<SmsCase> earlier = SmsCase.around(tables, message.day(zone), zone, room.now());
        UUID id = room.newId();
        return switch (desk.take(id, message, SmsCase.requests(earlier))) {
            case SmsTaking.Again(UUID known) -> {
                SmsRequest bare = new SmsRequest(id, message, SmsState.RECEIVED, Optional.empty(), Optional.empty(),
                        Optional.empty());
                tables.messages().add(row(bare, road, Optional.of(known)));
                yield Taken.AGAIN;
            }
            case SmsTaking.Taken(SmsRequest request, List<UUID> replaces, List<UUID> _) -> {
                tables.messages().add(row(request, road, Optional.empty()));
                boolean accepted = request.state() == SmsState.ACCEPTED;
                step(tables, id, accepted ? SmsState.Step.ACCEPT : SmsState.Step.REJECT, "");
                replaces.forEach(each -> step(tables, each, SmsState.Step.REPLACE, id.toString()));
                if (road.equals("MODEM")) outbox.answer(tables, rules, request);
                yield accepted ? Taken.ACCEPTED : Taken.REJECTED;
            }
        };
    }

    void step(Tables tables, UUID sms, SmsState.Step step, String reason) {
        tables.messages().add(new SmsStep(room.newId(), sms, step.name(), room.author(reason)));
    }

    private KeptSms row(SmsRequest request, String road, Optional<UUID> again) {
        Sms message = request.message();
        Optional<KeptSms.Asked> asked = request.asked().filter(one -> !one.permit().isEmpty()).map(SmsInbox::asked);
        return new KeptSms(request.id(), message.fingerprint(), new KeptSms.Words(message.sender(), message.text()),
                message.sent().map(at -> Instant.ofEpochMilli(at.toEpochMilli())), message.taken(), message.whole(),
                road, request.person().map(EmployeeId::new), asked, request.why().map(Enum::name).orElse(""), again,
                room.author(""));
    }

    private static KeptSms.Asked asked(SmsReading.Asked one) {
        return new KeptSms.Asked(one.code(), one.permit(), one.from(), one.to());
    }

    /** What was received in a month, asks for a day of it, or still waits; newest first. */
    public List<SmsLine> list(YearMonth month) {
        return room.records().read(tables -> {
            ZoneId zone = room.zone().get();
            java.time.LocalDate first = month.atDay(1).isBefore(room.today()) ? month.atDay(1) : room.today();
            List<SmsCase> cases = SmsCase.around(tables, first, zone, room.now());
            return cases.stream()
                    .filter(each -> each.open() || each.touches(month, zone)
                            || YearMonth.from(each.request().message().day(zone)).equals(month))
                    .map(each -> line(tables, each, cases, zone))
                    .sorted(Comparator.comparing(SmsLine::received).reversed()).toList();
        });
    }

    /** One message, wherever it stands. */
    public Optional<SmsLine> find(UUID id) {
        return room.records().read(tables -> {
            ZoneId zone = room.zone().get();
            return tables.messages().find(id).flatMap(row -> {
                List<SmsCase> cases = SmsCase.around(tables, row.taken().atZone(zone).toLocalDate(), zone, room.now());
                return cases.stream().filter(each -> each.id().equals(id)).findFirst()
                        .map(one -> line(tables, one, cases, zone));
            });
        });
    }

    private SmsLine line(Tables tables, SmsCase one, List<SmsCase> cases, ZoneId zone) {
        KeptSms row = one.row();
        SmsStand stand = row.again().isPresent()
                ? SmsStand.AGAIN
                : SmsStand.valueOf(one.request().state().name());
        List<SmsLine.Step> history = one.steps().stream().map(step -> new SmsLine.Step(step.step(),
                LocalDateTime.ofInstant(step.author().at(), zone), step.author().by(), step.author().reason()))
                .toList();
        return new SmsLine(row.id(), LocalDateTime.ofInstant(one.request().message().received(), zone),
                row.words().number(), row.words().text(), row.road(), row.person(), name(tables, row), stand,
                row.asked().map(asked -> new SmsLine.Asked(asked.code(), asked.permit(), asked.from(), asked.to())),
                row.why(), cases.stream().anyMatch(one::overlaps), room.reconciledUntil(tables, one.lastDay(zone)),
                history);
    }

    /** Of the sender; blank when unknown. */
    static String name(Tables tables, KeptSms row) {
        return row.person().flatMap(tables.employees()::find).map(Employee::fullName).orElse("");
    }

    /** The same with its ledger; NOTHING_NEW when nothing was old enough. The program does it by itself when it starts. */
    public Job<Ledger> forgetOld() {
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("smsForget", "", room.clock());
            int gone = forget();
            sheet.figure("forgotten", gone);
            return gone == 0
                    ? sheet.close(Ledger.Outcome.NOTHING_NEW)
                    : sheet.line(Ledger.Tone.PLAIN, "ledger.sms.forgotten", gone).close(Ledger.Outcome.DONE);
        };
    }

    /** Numbers and texts that are older than the unit keeps them are gone for good. @return how many */
    public int forget() {
        return room.records().transact(tables -> {
            Instant before = room.today().minusMonths(SmsRules.of(tables).keptMonths())
                    .atStartOfDay(room.zone().get()).toInstant();
            return tables.messages().forget(before);
        });
    }
}
