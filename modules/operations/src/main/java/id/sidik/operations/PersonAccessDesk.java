package id.sidik.operations;

import id.sidik.devices.Kept;
import id.sidik.devices.MachineException;
import id.sidik.devices.Told;
import id.sidik.devices.Visit;
import id.sidik.domain.Machine;
import id.sidik.operations.AccessLine.Kind;
import id.sidik.operations.AccessLine.State;
import id.sidik.operations.base.LedgerSheet;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.operations.work.Ledger.Tone;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import id.sidik.protocol.AccessVariants;
import id.sidik.protocol.UserZones;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** The access periods of one person, found on the machine by PIN in the conversation that reads or writes them. */
public final class PersonAccessDesk {
    private final Visits visits;
    private final AccessDesk access;
    private final Clock clock;

    PersonAccessDesk(Visits visits, AccessDesk access, Clock clock) {
        this.visits = visits;
        this.access = access;
        this.clock = clock;
    }

    /** Writes nothing. @throws TroubleException MES-516 when the machine does not know the PIN, NET-2xx */
    public Job<PersonAccess> read(Machine machine, String pin) {
        AccessVariants variants = access.variants(machine.id());
        return progress -> {
            progress.at(0, 0, "access.reading", machine.name());
            return visits.at(machine, progress, visit -> told(pin, visit.access(variants).person(uid(visit, pin))));
        };
    }

    private static PersonAccess told(String pin, Told<UserZones> told) {
        return switch (told) {
            case Told.Value<UserZones>(UserZones zones) -> new PersonAccess(pin, zones.own(),
                    zones.zones().stream().map(String::valueOf).toList(), State.SET);
            case Told.Nothing<UserZones>() -> new PersonAccess(pin, false, List.of("0", "0", "0"), State.EMPTY);
            case Told.Unknown<UserZones> _ -> new PersonAccess(pin, false, List.of("0", "0", "0"), State.UNKNOWN);
        };
    }

    /** Writes and reads back. What is typed is checked before anything is sent (MES-509). */
    public Job<Ledger> write(Machine machine, PersonAccess wanted) {
        AccessVariants variants = access.variants(machine.id());
        return progress -> {
            LedgerSheet sheet = new LedgerSheet("access", machine.name(), clock);
            progress.at(0, 0, "access.writing", machine.name());
            try {
                UserZones zones = zones(wanted);
                Kept kept = visits.at(machine, progress,
                        visit -> visit.access(variants).write(uid(visit, wanted.pin()), zones));
                return close(sheet, wanted, kept);
            } catch (TroubleException failed) {
                return sheet.fail(failed.trouble());
            }
        };
    }

    private static UserZones zones(PersonAccess wanted) {
        List<String> cells = new ArrayList<>(List.of(wanted.own() ? "1" : "0"));
        cells.addAll(wanted.own() ? wanted.zones() : List.of("0", "0", "0"));
        UserZones zones = AccessText.person(AccessLine.of(Kind.PERSON, 1, cells));
        if (wanted.own() && zones.zones().stream().allMatch(zone -> zone == 0))
            throw new TroubleException(Trouble.of("MES-517", "trouble.access.person.none", wanted.pin()));
        return zones;
    }

    private static int uid(Visit visit, String pin) throws MachineException {
        return visit.people().list().byPin(pin).map(person -> person.user().uid()).orElseThrow(
                () -> new TroubleException(Trouble.of("MES-516", "trouble.access.person.notThere", pin)));
    }

    private static Ledger close(LedgerSheet sheet, PersonAccess wanted, Kept kept) {
        String pin = wanted.pin();
        return switch (kept) {
            case PROVED -> (wanted.own()
                    ? sheet.line(Tone.GOOD, "ledger.access.person.own", pin, String.join(", ", wanted.zones().stream()
                            .map(String::strip).filter(zone -> !zone.isEmpty() && !zone.equals("0")).toList()))
                    : sheet.line(Tone.GOOD, "ledger.access.person.group", pin)).close(Outcome.DONE);
            case REFUSED -> sheet.fail(Trouble.of("MES-510", "trouble.access.person.refused", pin));
            case DIFFERENT -> sheet.fail(Trouble.of("MES-511", "trouble.access.person.different", pin));
        };
    }
}
