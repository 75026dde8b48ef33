package id.sidik.operations.centre;

import id.sidik.central.CentralException;
import id.sidik.central.CityBook;
import id.sidik.operations.work.TroubleException;
import java.time.Clock;
import java.time.YearMonth;

/** The whole city, for an administrator of the centre. Needs no store. */
public final class CityDesk {
    private final Clock clock;

    public CityDesk(Clock clock) {
        this.clock = clock;
    }

    /**
     * @param account of an administrator or a reader; with another one the city is empty or refused
     * @throws TroubleException CEN-1xx
     */
    public CityOverview overview(CentreAddress account, YearMonth month) {
        try (CityBook book = CityBook.open(account.settings())) {
            return new CityOverview(month, book.units(month).stream().map(CityDesk::unit).toList(),
                    book.machines(clock.instant()).stream().map(CityDesk::machine).toList());
        } catch (CentralException failed) {
            throw CentreTroubles.of(failed);
        }
    }

    private static CityOverview.Unit unit(CityBook.UnitState unit) {
        return new CityOverview.Unit(unit.code(), unit.name(), unit.open(), unit.laptops(), unit.seen(), unit.drift(),
                unit.step());
    }

    private static CityOverview.Machine machine(CityBook.MachineState machine) {
        return new CityOverview.Machine(machine.unit(), machine.serial(), machine.name(), machine.contact(),
                machine.result(), machine.stored(), machine.offset());
    }
}
