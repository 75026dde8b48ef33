package id.sidik.operations.centre;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.MachineId;
import id.sidik.domain.PinAlias;
import id.sidik.domain.Pin;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.month.RecapRequest;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.Ledger;
import id.sidik.testkit.MariaServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A city of its own on the test server, and offices of its units. */
final class CityOffices implements AutoCloseable {
    static final RecapRequest OCTOBER = new RecapRequest(OfficeFixture.OCTOBER, "nat-2023");

    final CentreAdminDesk desk = new CentreAdminDesk(OfficeFixture.NOVEMBER);
    final CentreAddress keeper;
    private final Path homes;
    private final CentreAddress root;
    private final Map<String, CentreKeys> keys = new HashMap<>();
    private final List<Office> open = new java.util.ArrayList<>();

    CityOffices(Path homes, String name) {
        this.homes = homes;
        MariaServer server = MariaServer.start();
        root = new CentreAddress(server.host() + ":" + server.port(), name + "_" + ProcessHandle.current().pid(), server
                .account(), server.password(), server.certificate().sha256());
        keeper = as(desk.init(root, "Kota Contoh"));
    }

    CentreAddress as(CentreKeys who) {
        return new CentreAddress(root.hosts(), root.database(), who.account(), who.password(), root.trust());
    }

    /** An office at another account. */
    Office office(String home, CentreKeys who) {
        Office office = OfficeFixture.open(homes.resolve(home));
        open.add(office);
        office.centre().places().save(new CentrePlace(root.hosts(), root.database(), who.account(), "", root.trust(),
                false), Optional.of(who.password()));
        return office;
    }

    /** A laptop of a unit, which is made when it is asked for first. */
    Office unit(String code, String home) {
        return office(home, keys.computeIfAbsent(code, fresh -> desk.addUnit(keeper, fresh, "Dinas " + fresh)));
    }

    Office admin(String code) {
        return office("admin-" + code, desk.addForCity(keeper, CentreAccountKind.ADMIN, code));
    }

    /** People who came every working day of October, each {@code late} minutes late on the 6th. */
    void october(Office office, String machine, int people, int late) throws InterruptedException {
        StringBuilder lines = new StringBuilder();
        for (int pin = 1; pin <= people; pin++) {
            Employee person = new Employee(office.people().newId(), "19800101201001%s%02d".formatted(machine.substring(
                    machine.length() - 2), pin), "Contoh Pegawai " + machine + " " + pin, "", "", EmployeeKind.PNS,
                    "III/a", "Pelaksana", pin, Optional.empty(), Optional.empty());
            office.people().save(person, List.of(new PinAlias(person.id(), Optional.empty(), new Pin("" + pin), Optional
                    .empty(), Optional.empty())));
            for (LocalDate day = OfficeFixture.OCTOBER.atDay(1); day.getMonthValue() == 10; day = day.plusDays(1)) {
                if (day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0) continue;
                int minute = day.getDayOfMonth() == 6 ? 30 + late : 10;
                lines.append("%9d\t%s 07:%02d:%02d\t1\t0\t1\t0\n%9d\t%s 16:40:%02d\t1\t1\t1\t0\n".formatted(pin, day,
                        minute, pin, pin, day, pin));
            }
        }
        try {
            Path file = Files.writeString(homes.resolve("1_" + machine + "_attlog.dat"), lines);
            office.pulls().importAttlog(file, new MachineId(machine)).run(Job.Progress.NONE);
        } catch (IOException refused) {
            throw new UncheckedIOException(refused);
        }
    }

    static Ledger meet(Office office) throws InterruptedException {
        return office.centre().sync().now().run(Job.Progress.NONE);
    }

    @Override
    public void close() {
        open.forEach(Office::close);
    }
}
