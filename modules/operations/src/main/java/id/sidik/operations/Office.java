package id.sidik.operations;

import id.sidik.devices.Machines;
import id.sidik.devices.Patience;
import id.sidik.rules.BuiltInCalendar;
import id.sidik.rules.Regulation;
import id.sidik.rules.Regulations;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything that has no screen, put together in one place; closing it closes the store. */
public final class Office implements AutoCloseable {
    private final Records records;
    private final Clock clock;
    private final UnitDesk unit;
    private final MachineDesk machines;
    private final PullDesk pulls;
    private final PeopleDesk people;
    private final LogDesk log;
    private final RecapDesk recaps;
    private final PrintDesk printing;

    private Office(Records records, Machines wires, Map<String, Regulation> regulations, OfficeSettings settings,
            Clock clock) {
        this.records = records;
        this.clock = clock;
        unit = new UnitDesk(records);
        machines = new MachineDesk(records, wires, unit);
        pulls = new PullDesk(records, wires, unit, clock);
        people = new PeopleDesk(records, clock);
        log = new LogDesk(records);
        recaps = new RecapDesk(records, regulations);
        printing = new PrintDesk(unit, clock, settings.operator());
    }

    /** @throws TroubleException STO-… when the folder cannot be used as a store */
    public static Office open(OfficeSettings settings, Clock clock) {
        Records records = Records.open(settings.home());
        stock(records);
        Map<String, Regulation> regulations = new LinkedHashMap<>();
        Regulations.builtIn().forEach(regulation -> regulations.put(regulation.id(), regulation));
        return new Office(records, new Machines(Patience.usual()), regulations, settings, clock);
    }

    /** A new store begins with the national calendar. */
    private static void stock(Records records) {
        if (records.read(tables -> tables.calendar().years()).isEmpty()) records.transact(tables -> {
            tables.calendar().saveHolidays(BuiltInCalendar.holidays());
            tables.calendar().saveRamadan(BuiltInCalendar.ramadan());
            return tables;
        });
    }

    public MachineDesk machines() {
        return machines;
    }

    public PullDesk pulls() {
        return pulls;
    }

    public PeopleDesk people() {
        return people;
    }

    public LogDesk log() {
        return log;
    }

    public RecapDesk recaps() {
        return recaps;
    }

    public PrintDesk printing() {
        return printing;
    }

    public UnitDesk unit() {
        return unit;
    }

    public Clock clock() {
        return clock;
    }

    @Override
    public void close() {
        records.close();
    }
}
