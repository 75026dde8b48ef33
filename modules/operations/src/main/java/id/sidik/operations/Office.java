package id.sidik.operations;

import id.sidik.devices.Machines;
import id.sidik.devices.Patience;
import id.sidik.rules.BuiltInCalendar;
import id.sidik.rules.Regulation;
import id.sidik.rules.Regulations;
import id.sidik.store.Store;
import id.sidik.store.StoreException;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.Map;

/** Everything that has no screen, put together in one place; closing it closes the store. */
public final class Office implements AutoCloseable {
    private final Store store;
    private final Clock clock;
    private final UnitDesk unit;
    private final MachineDesk machines;
    private final PullDesk pulls;
    private final PeopleDesk people;
    private final LogDesk log;
    private final RecapDesk recaps;
    private final PrintDesk printing;

    private Office(Store store, Machines wires, Map<String, Regulation> regulations, OfficeSettings settings,
            Clock clock) {
        this.store = store;
        this.clock = clock;
        unit = new UnitDesk(store);
        machines = new MachineDesk(store, wires, unit);
        pulls = new PullDesk(store, wires, unit, clock);
        people = new PeopleDesk(store, clock);
        log = new LogDesk(store);
        recaps = new RecapDesk(store, regulations);
        printing = new PrintDesk(unit, clock, settings.operator());
    }

    /** @throws TroubleException STO-… when the folder cannot be used as a store */
    public static Office open(OfficeSettings settings, Clock clock) {
        try {
            Store store = Store.open(settings.home());
            stock(store);
            Map<String, Regulation> regulations = new LinkedHashMap<>();
            Regulations.builtIn().forEach(regulation -> regulations.put(regulation.id(), regulation));
            return new Office(store, new Machines(Patience.usual()), regulations, settings, clock);
        } catch (StoreException broken) {
            throw StoreTroubles.of(broken, settings.home());
        }
    }

    /** A new store begins with the national calendar. */
    private static void stock(Store store) {
        if (store.read(tables -> tables.calendar().years()).isEmpty()) store.transact(tables -> {
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
        store.close();
    }
}
