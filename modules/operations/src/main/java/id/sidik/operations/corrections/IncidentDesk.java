package id.sidik.operations.corrections;

import id.sidik.domain.Correction.Add;
import id.sidik.domain.Correction.Side;
import id.sidik.domain.Incident;
import id.sidik.domain.Machine;
import id.sidik.operations.base.Records;
import id.sidik.operations.base.Scan;
import id.sidik.operations.corrections.IncidentWish.Attended;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.TroubleException;
import id.sidik.store.PunchRow;
import id.sidik.store.UuidV7;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Machines and power that failed: found in the log, told once for everybody concerned. */
public final class IncidentDesk {
    private static final int SHOWN = 200;

    private final Records records;
    private final CorrectionKeeper keeper;
    private final MonthView months;
    private final Clock clock;

    IncidentDesk(Records records, CorrectionKeeper keeper, MonthView months, Clock clock) {
        this.records = records;
        this.keeper = keeper;
        this.months = months;
        this.clock = clock;
    }

    /** Silences that end on or after the day and are no incident yet, newest first. */
    public List<Silence> silences(LocalDate since) {
        return records.read(tables -> SilenceReading.since(tables, since, LocalDate.now(clock)));
    }

    /** Who may have been there: people who usually use the machine in these hours and have no record instead. */
    public Job<List<ConcernedPerson>> concerned(Silence silence) {
        return progress -> {
            progress.at(0, 1, "incident.looking", silence.machineName());
            List<PunchRow> before = records.read(tables -> tables.punches().rowsBetween(
                    silence.from().toLocalDate().minusWeeks(Silences.WEEKS), silence.from().toLocalDate()));
            return new Concerned(silence, before).of(months);
        };
    }

    /**
     * Keeps the incident and what it makes of the days of everybody concerned.
     *
     * @throws TroubleException KOR-101, KOR-102, KOR-105, KOR-107 nobody has a time, KOR-203 nobody signed, DOK-1xx
     */
    public Saved save(IncidentWish wish) {
        if (wish.signer().isBlank()) throw DraftChecks.trouble("KOR-203", "noSigner");
        UUID id = UuidV7.at(clock.instant());
        List<Draft> drafts = wish.people().stream().flatMap(person -> drafts(person).stream()).toList();
        Hand hand = new Hand(wish.cause().reason().name(), wish.note(), wish.scan().map(Scan::read), wish.approver(),
                Optional.of(id));
        Silence silence = wish.silence();
        return keeper.keep(drafts, hand, kept -> kept.tables().incidents().add(new Incident(id, silence.machine(),
                silence.from(), silence.until(), silence.usual(), wish.cause(), wish.signer(), wish.note(),
                kept.mark().document(), kept.mark().at(), kept.mark().by())));
    }

    private static List<Draft> drafts(Attended one) {
        List<Draft> drafts = new ArrayList<>();
        one.in().ifPresent(at -> drafts.add(new Draft(one.person(), one.day(), new Add(at, Side.IN))));
        one.out().ifPresent(at -> drafts.add(new Draft(one.person(), one.day(), new Add(at, Side.OUT))));
        return drafts;
    }

    /** Newest first. */
    public List<IncidentLine> list() {
        return records.read(tables -> {
            Map<String, String> names = tables.machines().list().stream()
                    .collect(Collectors.toMap(machine -> machine.id().serial(), Machine::name));
            return tables.incidents().list(SHOWN).stream().map(incident -> {
                SourceStanding standing = SourceStanding.of(tables, incident.id());
                return new IncidentLine(incident, names.getOrDefault(incident.machine().serial(),
                        incident.machine().serial()), standing.records(), standing.standing());
            }).toList();
        });
    }
}
