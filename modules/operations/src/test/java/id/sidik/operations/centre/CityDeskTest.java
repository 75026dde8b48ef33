package id.sidik.operations.centre;

import static id.sidik.operations.centre.CityOffices.OCTOBER;
import static id.sidik.operations.centre.CityOffices.meet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sidik.domain.MonthRecap;
import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.month.CopyProof.Verdict;
import id.sidik.operations.work.Job;
import id.sidik.operations.work.TroubleException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The city for its administrator: what the units themselves see, and nothing else. */
class CityDeskTest {
    private static int cities;

    @TempDir
    private Path homes;
    private CityOffices city;

    @BeforeEach
    void found() {
        city = new CityOffices(homes, "citydesk" + ++cities);
    }

    @AfterEach
    void leave() {
        city.close();
    }

    private static CityRecap recap(Office office, YearMonth month, List<String> only) throws InterruptedException {
        return office.centre().city().recaps().recap(month, only).run(Job.Progress.NONE);
    }

    @Test
    void theRecapAtTheCentreIsTheRecapOfTheUnits() throws InterruptedException {
        Office one = city.unit("dinas01", "satu");
        Office two = city.unit("dinas02", "dua");
        city.unit("dinas03", "tiga");
        city.october(one, "CONTOH01", 4, 12);
        city.october(two, "CONTOH02", 3, 0);
        one.months().draft(OCTOBER).run(Job.Progress.NONE);
        two.months().draft(OCTOBER).run(Job.Progress.NONE);
        meet(one);
        meet(two);
        Office admin = city.admin("ibu_a");
        CityRecap recap = recap(admin, OfficeFixture.OCTOBER, List.of());

        assertThat(recap.units()).extracting(CityRecap.Unit::code, CityRecap.Unit::step)
                .containsExactly(org.assertj.core.api.Assertions.tuple("dinas01", "DRAFT"),
                        org.assertj.core.api.Assertions.tuple("dinas02", "DRAFT"),
                        org.assertj.core.api.Assertions.tuple("dinas03", "OPEN"));
        same(recap.units().get(0), one);
        same(recap.units().get(1), two);
        assertThat(recap.units().get(0).sums().lateMinutes()).isEqualTo(4 * 12);
        assertThat(recap.units().get(2).copy()).isEmpty();
        assertThat(recap.sums().people()).isEqualTo(7);
        assertThat(recap.sums().present()).isEqualTo(recap.units().get(0).sums().present() + recap.units().get(1)
                .sums().present());
        assertThat(recap(admin, OfficeFixture.OCTOBER, List.of("dinas02")).units()).hasSize(1);
    }

    private static void same(CityRecap.Unit there, Office here) throws InterruptedException {
        CityRecap.Copy copy = there.copy().orElseThrow();
        MonthRecap own = here.recaps().recap(OCTOBER).run(Job.Progress.NONE);
        assertThat(copy.verdict()).isEqualTo(Verdict.PROVEN);
        assertThat(copy.people()).extracting(CityRecap.Person::totals).containsExactlyElementsOf(own.people().stream()
                .map(row -> row.totals()).toList());
        assertThat(copy.people()).extracting(CityRecap.Person::name).containsExactlyElementsOf(own.people().stream()
                .map(row -> row.person().name()).toList());
        assertThat(copy.sha()).isEqualTo(here.months().stand(OfficeFixture.OCTOBER).lastCopy().orElseThrow().sha());
    }

    @Test
    void unitsMachinesAndMonthsThatAreNotFinalAreToldToTheAdministrator() throws InterruptedException {
        Office one = city.unit("dinas01", "satu");
        city.october(one, "CONTOH01", 2, 0);
        meet(one);
        assertThat(one.centre().places().kind()).contains(CentreAccountKind.UNIT);
        Office admin = city.admin("ibu_b");
        assertThat(admin.centre().places().kind()).isEmpty();
        assertThat(admin.centre().kindIfThere()).contains(CentreAccountKind.ADMIN);
        assertThat(admin.centre().sync().stand().kind()).contains(CentreAccountKind.ADMIN);

        CityOverview overview = admin.centre().city().city().overview(OfficeFixture.OCTOBER);
        assertThat(overview.finals()).isZero();
        assertThat(overview.units()).singleElement().satisfies(unit -> {
            assertThat(unit.step()).isEqualTo("OPEN");
            assertThat(unit.unclosed()).containsExactly(OfficeFixture.OCTOBER);
            assertThat(unit.contact()).isPresent();
            assertThat(unit.seen()).isPresent();
        });
        assertThat(overview.machines()).singleElement().satisfies(machine -> assertThat(machine.serial()).isEqualTo(
                "CONTOH01"));
    }

    @Test
    void aReaderSeesTheCityAndAUnitIsRefused() {
        Office reader = city.office("baca", city.desk.addForCity(city.keeper, CentreAccountKind.REPORT, "bkpsdm"));
        assertThat(reader.centre().kindIfThere()).contains(CentreAccountKind.REPORT);
        assertThat(reader.centre().sync().stand().syncs()).isFalse();
        assertThat(reader.centre().city().city().overview(OfficeFixture.OCTOBER).units()).isEmpty();
        Office unit = city.unit("dinas09", "sembilan");
        assertThatExceptionOfType(TroubleException.class).isThrownBy(() -> unit.centre().city().city().overview(
                OfficeFixture.OCTOBER));
        assertThatExceptionOfType(TroubleException.class).isThrownBy(() -> recap(unit, OfficeFixture.OCTOBER, List
                .of()));
    }

    @Test
    void anotherAccountIsAskedForItsKindAgain() {
        Office office = city.unit("dinas01", "satu");
        assertThat(office.centre().kindIfThere()).contains(CentreAccountKind.UNIT);
        CentreKeys admin = city.desk.addForCity(city.keeper, CentreAccountKind.ADMIN, "ibu_c");
        CentrePlace place = office.centre().places().place().orElseThrow();
        office.centre().places().save(new CentrePlace(place.hosts(), place.database(), admin.account(), place
                .authority(), place.print(), false), java.util.Optional.of(admin.password()));
        assertThat(office.centre().places().kind()).isEmpty();
        office.centre().places().save(new CentrePlace("127.0.0.1:1", place.database(), admin.account(), place
                .authority(), place.print(), false), java.util.Optional.empty());
        assertThat(office.centre().kindIfThere()).isEmpty();
    }

    @Test
    void whatIsShownCanBeWrittenAsWorkbookAndAsText() throws InterruptedException, IOException {
        Office one = city.unit("dinas01", "satu");
        city.october(one, "CONTOH01", 2, 7);
        one.months().draft(OCTOBER).run(Job.Progress.NONE);
        meet(one);
        Office admin = city.admin("ibu_d");
        CityOverview overview = admin.centre().city().city().overview(OfficeFixture.OCTOBER);
        CityRecap recap = recap(admin, OfficeFixture.OCTOBER, List.of());
        CityFiles files = new CityFiles(OfficeFixture.WIB);
        files.units(overview, homes.resolve("unit.csv"));
        files.machines(overview, homes.resolve("mesin.csv"));
        files.recap(recap, homes.resolve("rekap.csv"));
        files.people(recap, homes.resolve("pegawai.csv"));
        files.recap(recap, homes.resolve("rekap.xlsx"));
        assertThat(Files.readString(homes.resolve("unit.csv"))).contains("dinas01", "Dinas dinas01", "DRAFT",
                "2026-10");
        assertThat(Files.readString(homes.resolve("mesin.csv"))).contains("CONTOH01");
        assertThat(Files.readString(homes.resolve("rekap.csv"))).contains("PROVEN", recap.units().getFirst().copy()
                .orElseThrow().sha());
        assertThat(Files.readString(homes.resolve("pegawai.csv"))).contains("Contoh Pegawai CONTOH01 2");
        assertThat(Files.size(homes.resolve("rekap.xlsx"))).isPositive();
        assertThatExceptionOfType(TroubleException.class).isThrownBy(() -> files.units(overview, homes.resolve(
                "tidak-ada").resolve("unit.csv"))).satisfies(thrown -> assertThat(thrown.trouble().code()).isEqualTo(
                        "CEN-122"));
    }
}
