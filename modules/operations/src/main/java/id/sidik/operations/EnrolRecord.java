package id.sidik.operations;

import id.sidik.devices.EnrolStep;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.Machine;
import id.sidik.domain.Pin;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.protocol.FingerTemplate;
import id.sidik.store.Enrolled;
import id.sidik.store.FingerOrigin;
import id.sidik.store.KeptFinger;
import id.sidik.store.NewFinger;
import id.sidik.store.Tables;
import id.sidik.store.UuidV7;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;

/** Keeps what came of one enrolment, and says it. */
final class EnrolRecord {
    private final Records records;
    private final Clock clock;
    private final String operator;
    private final Machine machine;
    private final EnrolWish wish;
    private final String way;
    private final LiveNames names;
    private boolean twin;

    EnrolRecord(Records records, Clock clock, String operator, Machine machine, EnrolWish wish, String way,
            LiveNames names) {
        this.records = records;
        this.clock = clock;
        this.operator = operator;
        this.machine = machine;
        this.wish = wish;
        this.way = way;
        this.names = names;
    }

    Ledger close(LedgerSheet sheet, EnrolWork work, Optional<FingerTemplate> taken, Optional<Trouble> trouble) {
        if (!work.swept().isEmpty())
            sheet.line(Tone.BAD, "ledger.finger.failed.SWEPT", wish.pin(), names.of(wish.pin()), work.swept().stream()
                    .map(String::valueOf).collect(Collectors.joining(",")));
        if (taken.isPresent()) return done(sheet, work, taken.get());
        note(work, trouble.map(Trouble::code).orElseGet(() -> resultOf(work.end())), Optional.empty());
        return sheet.fail(trouble.orElseGet(() -> why(work.end())));
    }

    private Ledger done(LedgerSheet sheet, EnrolWork work, FingerTemplate template) {
        note(work, "DONE", Optional.of(template));
        Quality quality = Quality.of(work.end());
        sheet.figure("size", template.size()).figure("good", quality.good()).figure("bad", quality.bad());
        String name = names.of(wish.pin());
        sheet.line(Tone.GOOD, "ledger.enrol.done." + template.finger(), name.isBlank() ? wish.pin() : name);
        sheet.line(Tone.PLAIN, "ledger.enrol.kept", template.size(), template.version().number());
        if (quality.good() + quality.bad() > 0)
            sheet.line(quality.bad() > quality.good() ? Tone.LOOK : Tone.PLAIN, "ledger.enrol.quality",
                    quality.good(), quality.bad());
        sheet.line(Tone.PLAIN, "ledger.enrol.witness", wish.witness());
        if (work.surplus() > 0) sheet.line(Tone.LOOK, "ledger.enrol.surplus", work.surplus());
        if (twin) sheet.line(Tone.LOOK, "ledger.enrol.twin");
        if (names.employee(wish.pin()).isEmpty()) sheet.line(Tone.LOOK, "ledger.enrol.stranger", wish.pin());
        else
            sheet.line(Tone.PLAIN, "ledger.enrol.others");
        return sheet.close(sheet.asks() ? Outcome.LOOK : Outcome.DONE);
    }

    /** Samples, where the machine told any. */
    private record Quality(int good, int bad) {
        static Quality of(Optional<EnrolStep.End> end) {
            return end.isPresent() && end.get() instanceof EnrolStep.Done done
                    ? new Quality(done.good(), done.bad())
                    : new Quality(0, 0);
        }
    }

    private void note(EnrolWork work, String result, Optional<FingerTemplate> taken) {
        Instant now = clock.instant();
        Optional<EmployeeId> person = names.employee(wish.pin());
        Quality quality = Quality.of(work.end());
        records.transact(tables -> {
            work.removed().ifPresent(old -> tables.fingers().keep(fresh(old, FingerOrigin.MACHINE, now)));
            Optional<KeptFinger> finger = taken.map(template -> keep(tables, template, person, now));
            OptionalLong id = finger.map(each -> OptionalLong.of(each.id())).orElse(OptionalLong.empty());
            tables.enrolments().add(new Enrolled(UuidV7.at(now), machine.id(), person, new Pin(wish.pin()),
                    taken.map(FingerTemplate::finger).orElse(wish.finger()), now, operator, wish.witness(), wish
                            .reason(), way, result, quality.good(),
                    quality.bad(), id));
            return id;
        });
    }

    private KeptFinger keep(Tables tables, FingerTemplate template, Optional<EmployeeId> person, Instant now) {
        KeptFinger finger = tables.fingers().keep(fresh(template, FingerOrigin.ENROLMENT, now));
        twin = tables.fingers().stock().stream().anyMatch(other -> other.kept().mark().equals(finger.mark())
                && !person.equals(Optional.of(other.employee())));
        person.ifPresent(employee -> tables.fingers().assign(employee, finger));
        return finger;
    }

    private NewFinger fresh(FingerTemplate template, FingerOrigin origin, Instant now) {
        return new NewFinger(machine.id(), new Pin(wish.pin()), template.finger(), template.flag(),
                template.version().number(), template.bytes(), origin, now, operator);
    }

    private static String resultOf(Optional<EnrolStep.End> end) {
        return end.map(each -> switch (each) {
            case EnrolStep.Done _ -> "NOT_READ";
            case EnrolStep.Duplicate() -> "DUPLICATE";
            case EnrolStep.TimedOut _ -> "TIMED_OUT";
            case EnrolStep.Cancelled() -> "CANCELLED";
            case EnrolStep.NotSupported() -> "NOT_SUPPORTED";
            case EnrolStep.OtherPerson() -> "OTHER_PERSON";
            case EnrolStep.Failed _ -> "FAILED";
        }).orElse("NOTHING_CAME");
    }

    private static Trouble why(Optional<EnrolStep.End> end) {
        if (end.isEmpty()) return Trouble.of("MES-624", "trouble.enrol.nothingCame");
        return switch (end.get()) {
            case EnrolStep.Done _ -> Trouble.of("MES-620", "trouble.enrol.notRead");
            case EnrolStep.Duplicate() -> Trouble.of("MES-621", "trouble.enrol.duplicate");
            case EnrolStep.TimedOut(boolean heard) -> heard
                    ? Trouble.of("MES-622", "trouble.enrol.timedOut")
                    : Trouble.of("MES-623", "trouble.enrol.silent");
            case EnrolStep.Cancelled() -> Trouble.stopped();
            case EnrolStep.NotSupported() -> Trouble.of("MES-625", "trouble.enrol.notSupported");
            case EnrolStep.OtherPerson() -> Trouble.of("MES-626", "trouble.enrol.otherPerson");
            case EnrolStep.Failed(int result) -> Trouble.of("MES-627", "trouble.enrol.failed", result);
        };
    }
}
