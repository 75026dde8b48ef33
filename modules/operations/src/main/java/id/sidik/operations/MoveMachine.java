package id.sidik.operations;

import id.sidik.devices.OptionBook;
import id.sidik.devices.OptionResult.Outcome;
import id.sidik.devices.OptionResult;
import id.sidik.domain.Machine;
import id.sidik.domain.Road;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.base.Records;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Settings that move a machine to another address, and the search for it there. */
final class MoveMachine {
    private static final int LOOKS = 20;
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final Records records;
    private final Visits visits;
    private final SettingNotes notes;
    private final Machine machine;

    MoveMachine(Records records, Visits visits, SettingNotes notes, Machine machine) {
        this.records = records;
        this.visits = visits;
        this.notes = notes;
        this.machine = machine;
    }

    /** Says what would be written and writes nothing. */
    void hold(Map<String, String> wanted, ChangeLines lines, Job.Progress progress) {
        Map<String, String> stands = visits.at(machine, progress, visit -> visit.options().readAll(wanted.keySet()));
        wanted.forEach((key, raw) -> {
            String found = stands.get(key);
            if (found == null || OptionBook.same(key, raw, found)) return;
            lines.sheet().line(Tone.LOOK, "ledger.profile.held", key, SettingNotes.plain(key, found),
                    SettingNotes.plain(key, raw));
        });
    }

    /** @param wanted raw texts by key */
    void run(Map<String, String> wanted, ChangeLines lines, Job.Progress progress) throws InterruptedException {
        progress.at(0, 0, "profile.moving", machine.name());
        List<OptionResult> written = visits.at(machine, progress, visit -> visit.options().move(wanted));
        written.stream().filter(each -> each.outcome() != Outcome.WRITTEN).forEach(lines::add);
        List<OptionResult> moved = written.stream().filter(each -> each.outcome() == Outcome.WRITTEN).toList();
        if (moved.isEmpty()) return;
        Road there = road(moved);
        Optional<Map<String, String>> found = look(machine.by(there), moved, progress);
        if (found.isPresent()) {
            keepAddress(there);
            prove(moved, found.get(), lines);
            if (!there.equals(machine.road())) lines.sheet().line(Tone.GOOD, "ledger.profile.moved", there);
            return;
        }
        notes.keep(machine.id(), moved);
        boolean stayed = look(machine, moved, progress).isPresent();
        if (!stayed)
            throw new TroubleException(Trouble.of("MES-505", "trouble.profile.lost", there, machine.road()));
        lines.sheet().line(Tone.LOOK, "ledger.profile.stayed", machine.road(), there);
    }

    private Road road(List<OptionResult> moved) {
        String host = wanted(moved, "IPAddress").orElse(machine.host());
        int port = wanted(moved, "TCPPort").map(Integer::valueOf).orElse(machine.port());
        return machine.road() instanceof Road.Network ? new Road.Network(host, port) : machine.road();
    }

    private static Optional<String> wanted(List<OptionResult> moved, String key) {
        return moved.stream().filter(each -> each.key().equals(key)).map(OptionResult::wanted).findFirst();
    }

    /** A machine needs a moment to come up at its new address. */
    private Optional<Map<String, String>> look(Machine where, List<OptionResult> moved, Job.Progress progress)
            throws InterruptedException {
        List<String> keys = moved.stream().map(OptionResult::key).toList();
        for (int nth = 1; nth <= LOOKS; nth++) {
            progress.at(nth, LOOKS, "profile.looking", where.road());
            try {
                return Optional.of(visits.at(where, progress, visit -> visit.options().readAll(keys)));
            } catch (TroubleException notYet) {
                if (notYet.trouble().equals(Trouble.stopped())) throw notYet;
            }
            Thread.sleep(BETWEEN);
        }
        return Optional.empty();
    }

    private void keepAddress(Road there) {
        records.transact(tables -> {
            tables.machines().find(machine.id()).ifPresent(known -> tables.machines().save(known.by(there)));
            return there;
        });
    }

    private void prove(List<OptionResult> moved, Map<String, String> stands, ChangeLines lines) {
        List<OptionResult> proved = moved.stream().map(each -> {
            Optional<String> found = Optional.ofNullable(stands.get(each.key()));
            boolean same = found.filter(raw -> OptionBook.same(each.key(), each.wanted(), raw))
                    .isPresent();
            return new OptionResult(each.key(), each.wanted(), each.before(), found,
                    same ? Outcome.PROVED : Outcome.DIFFERENT);
        }).toList();
        notes.keep(machine.id(), proved);
        proved.forEach(lines::add);
    }
}
