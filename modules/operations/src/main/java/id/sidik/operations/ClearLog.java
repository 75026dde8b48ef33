package id.sidik.operations;

import id.sidik.devices.LogClearing;
import id.sidik.domain.Machine;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.base.Records;
import id.sidik.operations.base.Sha256;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.FreeSizes;
import id.sidik.store.KeptClearing;
import id.sidik.store.UuidV7;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/** Clears a machine's log after the proofs, leaves minutes, and tells exactly why not where it does not. */
final class ClearLog {
    private static final String KIND = "CLEAR_LOG";

    private final Records records;
    private final Visits visits;
    private final Deeds deeds;
    private final Clock clock;

    ClearLog(Records records, Visits visits, Deeds deeds, Clock clock) {
        this.records = records;
        this.visits = visits;
        this.deeds = deeds;
        this.clock = clock;
    }

    Ledger run(Machine machine, ClearingProofs proofs, ClearWish wish, Job.Progress progress) {
        LedgerSheet sheet = new LedgerSheet("clearLog", machine.name(), clock);
        proofs.checks().forEach(check -> sheet.line(check.why().tone(), check.why().key(),
                check.why().arguments().toArray()));
        Optional<Trouble> objection = objection(machine, proofs, wish);
        if (objection.isPresent()) return sheet.fail(objection.get());
        Instant started = clock.instant();
        Optional<Trouble> trouble = cleared(machine, proofs, wish, sheet, started, progress);
        deeds.keep(machine.id(), started, KIND, wish.reason().strip(), trouble.map(Trouble::code).orElse(Deeds.DONE));
        return trouble.map(sheet::fail).orElseGet(() -> sheet.close(Outcome.DONE));
    }

    /** What forbids it before the machine is asked. */
    private Optional<Trouble> objection(Machine machine, ClearingProofs proofs, ClearWish wish) {
        if (!proofs.machine().equals(machine.id()) || !proofs.locallyProved())
            return Optional.of(Trouble.of("MES-420", "trouble.clear.notProved", machine.name()));
        if (!proofs.holds(ClearingProofs.Proof.CENTRE) && !wish.noCentre())
            return Optional.of(Trouble.of("MES-421", "trouble.clear.centre", machine.name()));
        if (wish.reason().isBlank()) return Optional.of(Trouble.of("MES-404", "trouble.care.reason"));
        if (!wish.typed().strip().equals(machine.name()))
            return Optional.of(Trouble.of("MES-422", "trouble.clear.name", machine.name()));
        if (proofs.readCount() == 0) return Optional.of(Trouble.of("MES-423", "trouble.clear.empty", machine.name()));
        return stillInArchive(proofs)
                ? Optional.empty()
                : Optional.of(Trouble.of("MES-424", "trouble.clear.archive", machine.name()));
    }

    /** Looked at again at the last moment: every byte is hashed anew. */
    private boolean stillInArchive(ClearingProofs proofs) {
        try {
            return records.read(tables -> tables.archive().open(proofs.archiveSha())).isPresent();
        } catch (TroubleException damaged) {
            return false;
        }
    }

    private Optional<Trouble> cleared(Machine machine, ClearingProofs proofs, ClearWish wish, LedgerSheet sheet,
            Instant at, Job.Progress progress) {
        progress.at(0, 0, "clear.clearing", machine.name());
        try {
            LogClearing clearing = visits.at(machine, progress, visit -> visit.care().clearPunches(
                    Math.toIntExact(proofs.machineCount()), log -> Sha256.of(log).equals(proofs.archiveSha())));
            return judged(machine, proofs, wish, sheet, at, clearing);
        } catch (TroubleException broken) {
            return afterBreak(machine, proofs, wish, sheet, at, broken.trouble());
        }
    }

    private Optional<Trouble> judged(Machine machine, ClearingProofs proofs, ClearWish wish, LedgerSheet sheet,
            Instant at, LogClearing clearing) {
        return switch (clearing) {
            case LogClearing.Cleared(int before, OptionalInt after) -> {
                keep(machine, proofs, wish, at, before, after, sheet);
                yield Optional.empty();
            }
            case LogClearing.Changed(int expected, int now) ->
                Optional.of(Trouble.of("MES-425", "trouble.clear.changed", machine.name(), expected, now));
            case LogClearing.Uncounted() -> Optional.of(Trouble.of("MES-426", "trouble.clear.uncounted",
                    machine.name()));
            case LogClearing.Refused(int count) ->
                Optional.of(Trouble.of("MES-427", "trouble.clear.refused", machine.name(), count));
        };
    }

    /** The line broke: the word may have been said. What the machine holds now tells it. */
    private Optional<Trouble> afterBreak(Machine machine, ClearingProofs proofs, ClearWish wish, LedgerSheet sheet,
            Instant at, Trouble broken) {
        try {
            Optional<FreeSizes> counts = visits.at(machine, Job.Progress.NONE, visit -> visit.counts());
            int now = counts.filter(FreeSizes::plausible).map(FreeSizes::punches).orElse(-1);
            if (now >= 0 && now < proofs.machineCount()) {
                keep(machine, proofs, wish, at, proofs.machineCount(), OptionalInt.of(now), sheet);
                sheet.line(Tone.LOOK, "ledger.clearedAfterBreak");
                return Optional.empty();
            }
            if (now >= 0) sheet.line(Tone.GOOD, "ledger.notClearedAfterBreak", now);
        } catch (TroubleException away) {
            sheet.line(Tone.LOOK, "ledger.clearUnknown");
        }
        return Optional.of(broken);
    }

    private void keep(Machine machine, ClearingProofs proofs, ClearWish wish, Instant at, long counted,
            OptionalInt after, LedgerSheet sheet) {
        OptionalLong left = after.isPresent() ? OptionalLong.of(after.getAsInt()) : OptionalLong.empty();
        String centre = proofs.holds(ClearingProofs.Proof.CENTRE) ? "RECEIVED" : "NONE_ACKNOWLEDGED";
        KeptClearing minutes = new KeptClearing(UuidV7.at(at), machine.id(), at, deeds.operator(),
                wish.reason().strip(), proofs.archiveSha(), proofs.machineCount(), proofs.readCount(),
                proofs.inJournal(), proofs.quarantined(), centre, counted, left);
        records.transact(tables -> {
            tables.clearings().add(minutes);
            return minutes;
        });
        sheet.figure("cleared", counted);
        left.ifPresent(count -> sheet.figure("countAfter", count));
        sheet.line(Tone.GOOD, "ledger.cleared", counted, left.orElse(0));
        if (left.orElse(0) > 0) sheet.line(Tone.LOOK, "ledger.punchesSince", left.getAsLong());
    }
}
