package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.central.SyncReport.Outcome;
import id.sidik.store.Authorship;
import id.sidik.store.MasterConflict;
import id.sidik.store.MasterConflict.Choice;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edits of master data on two laptops that do not see each other. */
class SyncConflictTest extends SyncFixture {
    private static final Authorship DECIDED = new Authorship(City.CLOCK.instant(), "petugas", "sesuai SK");

    @Test
    void anEditOfOneLaptopReachesTheOther() {
        OneLaptop one = laptop("induk").employee(PERSON, "197001", "Contoh Pegawai Satu");
        OneLaptop two = laptop("induk");

        assertThat(one.sync().counts().proposals()).isPositive();
        two.sync();
        one.employee(PERSON, "197001", "Contoh Pegawai Satu, S.E.").sync();
        SyncReport second = two.sync();

        assertThat(two.nameOf(PERSON)).isEqualTo("Contoh Pegawai Satu, S.E.");
        assertThat(second.counts().gotMasters()).isEqualTo(1);
        assertThat(two.waiting().proposals()).isZero();
    }

    @Test
    void theSameEditOnBothSidesIsNoConflict() {
        OneLaptop one = laptop("sama").employee(PERSON, "197001", "Contoh Pegawai Satu");
        OneLaptop two = laptop("sama").employee(PERSON, "197001", "Contoh Pegawai Satu");

        one.sync();

        assertThat(two.sync().counts().conflicts()).isZero();
        assertThat(two.conflicts()).isEmpty();
    }

    @ParameterizedTest(name = "{0} holds: {1}")
    @CsvSource({"OURS, Nama dari Dua", "THEIRS, Nama dari Satu"})
    void differentEditsWaitForAPersonAndThenBothLaptopsAgree(Choice choice, String name) {
        String unit = "bentrok" + choice.name().toLowerCase();
        OneLaptop one = laptop(unit).employee(PERSON, "197001", "Nama");
        OneLaptop two = laptop(unit);
        one.sync();
        two.sync();
        one.employee(PERSON, "197001", "Nama dari Satu").sync();
        SyncReport report = two.employee(PERSON, "197001", "Nama dari Dua").sync();

        assertThat(report.outcome()).isEqualTo(Outcome.LOOK);
        assertThat(two.nameOf(PERSON)).as("nothing is overwritten silently").isEqualTo("Nama dari Dua");
        MasterConflict conflict = two.conflicts().getFirst();
        assertThat(conflict.ours()).contains("Nama dari Dua");
        assertThat(conflict.theirs().body()).contains("Nama dari Satu");
        assertThat(conflict.theirs().by()).isEqualTo("petugas");

        two.with(tables -> tables.masters().decide(conflict.id(), choice, DECIDED)).sync();
        one.sync();

        assertThat(two.conflicts()).isEmpty();
        assertThat(one.nameOf(PERSON)).isEqualTo(two.nameOf(PERSON)).isEqualTo(name);
    }
}
