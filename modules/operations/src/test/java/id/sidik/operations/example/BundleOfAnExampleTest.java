package id.sidik.operations.example;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.OfficeSettings;
import id.sidik.operations.bundle.BundleKeys;
import id.sidik.operations.bundle.BundlePreview;
import id.sidik.operations.month.MonthSheet;
import id.sidik.operations.reports.ReportWish;
import id.sidik.operations.work.Ledger;
import id.sidik.operations.work.Ledger.Outcome;
import id.sidik.domain.ReportCode;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A whole office moves to a bare laptop and is the same office there. */
class BundleOfAnExampleTest {
    private static final BundleKeys KEYS = new BundleKeys("tiga kata contoh", "segel kata contoh");

    @TempDir
    private Path folder;

    @Test
    void theMonthAndItsReportsAreTheSameOnTheOtherLaptopAndASecondTimeNothingIsNew() {
        Path file = folder.resolve("pati.unit");
        try (RegionMonth one = new RegionMonth(Region.PATI, folder.resolve("a"));
                Office other = Office.open(new OfficeSettings(folder.resolve("b"), "Contoh Teknisi"), Clock.fixed(
                        one.made.end(), RegionMonth.WIB))) {
            Ledger made = RegionMonth.run(one.office.bundles().desk().make(file, KEYS, Optional.of(one.made.month())));
            assertThat(made.outcome()).isEqualTo(Outcome.DONE);
            BundlePreview preview = RegionMonth.run(other.bundles().desk().preview(file, KEYS));
            assertThat(preview.bare()).isTrue();
            assertThat(preview.clashing() + preview.refused()).isZero();
            assertThat(other.people().list()).as("only tried").isEmpty();

            Ledger taken = RegionMonth.run(other.bundles().desk().take(file, KEYS));
            assertThat(taken.outcome()).as(taken.lines().toString()).isEqualTo(Outcome.DONE);
            assertThat(taken.figures().get("fresh")).isEqualTo(preview.fresh());
            MonthSheet there = RegionMonth.run(other.months().sheet(one.request()));
            assertThat(there.sha()).isEqualTo(one.sheet().sha());
            for (ReportCode code : List.of(ReportCode.R2, ReportCode.R3, ReportCode.R5))
                assertThat(hash(other, code, one)).as(code.name()).isEqualTo(hash(one.office, code, one));
            assertThat(other.months().stand(one.made.month()).history()).as("the same deeds, of another laptop")
                    .usingRecursiveFieldByFieldElementComparatorIgnoringFields("laptop").isEqualTo(one.office.months()
                            .stand(one.made.month()).history());
            assertThat(OfficeFixture.journal(other)).isEqualTo(OfficeFixture.journal(one.office));

            Ledger again = RegionMonth.run(other.bundles().desk().take(file, KEYS));
            assertThat(again.outcome()).isEqualTo(Outcome.NOTHING_NEW);
            assertThat(again.figures().get("fresh")).isZero();
            assertThat(again.figures().get("known")).isEqualTo(again.figures().get("read"));
        }
    }

    @Test
    void everyClosingOfAMonthMakesABundleByTheWay() {
        try (RegionMonth one = new RegionMonth(Region.PATI, folder.resolve("a"))) {
            assertThat(one.office.bundles().shelf().stand().code()).as("closed without a passphrase").isEqualTo(
                    "PKU-111");
            one.office.bundles().shelf().save(folder.resolve("paket"), 3, Optional.of(KEYS.passphrase()), Optional
                    .empty());
            RegionMonth.run(one.office.months().revise(one.request(), true, "uji paket", "Contoh Orang Kedua", Map
                    .of()));

            assertThat(one.office.bundles().shelf().stand().asks()).isFalse();
            assertThat(one.office.bundles().shelf().list()).singleElement().satisfies(label -> {
                assertThat(label.month()).contains(one.made.month());
                assertThat(one.office.bundles().desk().look(label.file(), KEYS).months()).isEqualTo(3);
            });
        }
    }

    private static String hash(Office office, ReportCode code, RegionMonth of) {
        return RegionMonth.run(office.reports().desk().make(ReportWish.of(code, of.made.month()))).hash();
    }
}
