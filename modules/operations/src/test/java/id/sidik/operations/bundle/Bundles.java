package id.sidik.operations.bundle;

import id.sidik.domain.Employee;
import id.sidik.domain.EmployeeId;
import id.sidik.domain.EmployeeKind;
import id.sidik.domain.Machine;
import id.sidik.domain.MachineId;
import id.sidik.domain.Pin;
import id.sidik.domain.PinAlias;
import id.sidik.domain.WorkUnit;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** A small office to put into a bundle. */
final class Bundles {
    static final BundleKeys BOTH = new BundleKeys("tiga kata contoh", "segel kata contoh");
    static final MachineId LOBBY = new MachineId("CONTOH0001");

    private Bundles() {}

    static Office office(Path home) {
        return office(home, "Dinas Contoh");
    }

    static Office office(Path home, String unit) {
        Office office = OfficeFixture.open(home);
        office.unit().save(new WorkUnit("PEMERINTAH KOTA CONTOH", unit, "", "", "Contoh", OfficeFixture.WIB,
                WorkUnit.Signatory.BLANK, WorkUnit.Signatory.BLANK));
        office.machines().save(new Machine(LOBBY, "Lobi", "192.0.2.7", 4370, 246810, OfficeFixture.WIB));
        for (int i = 1; i <= 3; i++) person(office, i, "Contoh Pegawai " + i);
        return office;
    }

    static void person(Office office, int number, String name) {
        EmployeeId id = new EmployeeId("0199f000-0000-7000-8000-00000000000" + number);
        office.people().save(new Employee(id, "", name, "", "", EmployeeKind.PNS, "", "", number, Optional.empty(),
                Optional.empty()), List.of(new PinAlias(id, Optional.of(LOBBY), new Pin("" + number), Optional.empty(),
                        Optional.empty())));
    }

    static <T> T run(Job<T> job) {
        try {
            return job.run(Job.Progress.NONE);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
