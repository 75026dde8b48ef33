package id.sidik.operations.centre;

import id.sidik.central.CentralException;
import id.sidik.central.CentreAdmin;
import id.sidik.operations.work.Trouble;
import id.sidik.operations.work.TroubleException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Makes and keeps the centre of a city. Needs no store: it speaks to the server only. Every method may end with a
 * {@link TroubleException} CEN-1xx.
 */
public final class CentreAdminDesk {
    private final Clock clock;

    public CentreAdminDesk(Clock clock) {
        this.clock = clock;
    }

    /**
     * Makes the centre on a server: database, tables, months, and the account that keeps it.
     *
     * @param server an account of the server that may make databases and accounts
     * @param city   the city's name
     * @return the keeper's account, for everything else
     */
    public CentreKeys init(CentreAddress server, String city) {
        return told(() -> CentreKeys.of(CentreAdmin.init(server.settings(), city, today())));
    }

    /** Brings tables, months and rights to where this program wants them. Can be done again at any time. */
    public CentreStand migrate(CentreAddress keeper) {
        return with(keeper, admin -> CentreStand.of(admin.migrate(today())));
    }

    public CentreStand status(CentreAddress keeper) {
        return with(keeper, admin -> CentreStand.of(admin.status(today())));
    }

    /** @param code small letters, digits and underscores, up to 24 */
    public CentreKeys addUnit(CentreAddress keeper, String code, String name) {
        return with(keeper, admin -> CentreKeys.of(admin.addUnit(code, name)));
    }

    /** An account of a person who looks after the city, or of a program that only reads. */
    public CentreKeys addForCity(CentreAddress keeper, CentreAccountKind kind, String code) {
        return with(keeper, admin -> CentreKeys.of(switch (kind) {
            case ADMIN -> admin.addAdmin(code);
            case REPORT -> admin.addReport(code);
            case UNIT -> throw new IllegalArgumentException("a unit has a name too");
        }));
    }

    /** A fresh password; the old one opens nothing any more. */
    public CentreKeys rotate(CentreAddress keeper, CentreAccountKind kind, String code) {
        return with(keeper, admin -> CentreKeys.of(admin.rotate(kind.role(), code)));
    }

    /** Shuts an account out at once, or lets it in again. */
    public boolean block(CentreAddress keeper, CentreAccountKind kind, String code, boolean blocked) {
        return with(keeper, admin -> {
            admin.block(kind.role(), code, blocked);
            return blocked;
        });
    }

    public List<CentreUnitLine> units(CentreAddress keeper) {
        return with(keeper, admin -> admin.units().stream().map(CentreUnitLine::of).toList());
    }

    /** Who is named by one unit only is that unit's person. @return how many are named by several and wait for a word */
    public int confirmPeople(CentreAddress keeper) {
        return with(keeper, CentreAdmin::confirmPeople);
    }

    /** Says whose person a number is from a day on: for those who are named by several units, and for transfers. */
    public String placePerson(CentreAddress keeper, String number, String unit, LocalDate from) {
        return with(keeper, admin -> {
            admin.placePerson(number, unit, from);
            return unit;
        });
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), clock.getZone());
    }

    private static <T> T with(CentreAddress keeper, Function<CentreAdmin, T> work) {
        return told(() -> {
            try (CentreAdmin admin = CentreAdmin.open(keeper.settings())) {
                return work.apply(admin);
            }
        });
    }

    private static <T> T told(Supplier<T> work) {
        try {
            return work.get();
        } catch (CentralException failed) {
            if (failed.code() != CentralException.Code.UNSUITABLE) throw CentreTroubles.of(failed);
            throw new TroubleException(
                    Trouble.of(failed.code().toString(), "trouble.centre.unsuitable", failed.detail()), failed);
        }
    }
}
