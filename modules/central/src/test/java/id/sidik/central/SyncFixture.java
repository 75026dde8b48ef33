package id.sidik.central;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Laptops of units of one city. */
abstract class SyncFixture {
    static final String PERSON = "0199f000-0000-7000-8000-000000000001";
    static City city;

    @TempDir
    private Path folder;

    private final List<OneLaptop> laptops = new ArrayList<>();

    @BeforeAll
    static void found() {
        city = City.fresh();
    }

    @AfterAll
    static void leave() {
        if (city != null) city.close();
    }

    @AfterEach
    void close() {
        laptops.forEach(OneLaptop::close);
    }

    /** Another laptop of that unit. */
    OneLaptop laptop(String unit) {
        return laptop(unit, city.unit(unit));
    }

    OneLaptop laptop(String unit, CentreSettings settings) {
        OneLaptop laptop = new OneLaptop(folder.resolve(unit + laptops.size()), settings);
        laptops.add(laptop);
        return laptop;
    }

    /** The natural keys of a unit's punches at the centre; one that stands there twice fails. */
    static Set<String> centralPunches(String unit) throws SQLException {
        List<String> all = city.asRoot().list("""
                SELECT concat(p.machine, ' ', p.pin, ' ', date_format(p.at, '%Y-%m-%dT%H:%i:%s')) FROM punch p
                JOIN unit u ON u.id = p.unit WHERE u.code = ?
                """, row -> row.getString(1), unit);
        Set<String> keys = new TreeSet<>(all);
        if (keys.size() != all.size()) throw new AssertionError("doubled punches of " + unit);
        return keys;
    }

    static long centralFacts(String unit, String kind) throws SQLException {
        return city.asRoot().one("""
                SELECT count(*) FROM fact f JOIN unit u ON u.id = f.unit WHERE u.code = ? AND f.kind = ?
                """, row -> row.getLong(1), unit, kind);
    }
}
