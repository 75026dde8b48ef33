package id.sidik.operations.bundle;

import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.Office;
import id.sidik.operations.OfficeFixture;
import id.sidik.operations.centre.CentrePlace;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The agency says where the centre is; who signs in there is the unit's own matter. */
class AgencyPlaceTest {
    private static final CentrePlace TOLD = new CentrePlace("pusat.baru:3307", "sidik", "", "", "cd".repeat(32), true);

    @TempDir
    private Path folder;

    private Office office;

    @BeforeEach
    void open() {
        office = Bundles.office(folder.resolve("a"));
    }

    @AfterEach
    void close() {
        office.close();
    }

    @Test
    void aLaptopWithoutAnAccountRemembersItAndMeetsNobodyYet() {
        assertThat(office.centre().places().offered()).isEmpty();
        office.centre().places().offer(TOLD);

        assertThat(office.centre().places().place()).isEmpty();
        assertThat(office.centre().sync().stand().placed()).isFalse();
        CentrePlace offered = office.centre().places().offered().orElseThrow();
        assertThat(offered.hosts()).isEqualTo("pusat.baru:3307");
        assertThat(offered.database()).isEqualTo("sidik");
        assertThat(offered.print()).isEqualTo("cd".repeat(32));
        assertThat(offered.account()).isEmpty();
        assertThat(offered.authority()).isEmpty();
    }

    @Test
    void aLaptopThatMeetsACentreGoesThereWithTheAccountThatItHas() {
        office.centre().places().save(new CentrePlace("pusat.lama", "lama", "sidik_contoh", "", "ab".repeat(32), false),
                Optional.of("rahasia-contoh"));
        office.centre().places().offer(TOLD);

        CentrePlace place = office.centre().places().place().orElseThrow();
        assertThat(place.hosts()).isEqualTo("pusat.baru:3307");
        assertThat(place.database()).isEqualTo("sidik");
        assertThat(place.print()).isEqualTo("cd".repeat(32));
        assertThat(place.account()).as("the unit's own").isEqualTo("sidik_contoh");
        assertThat(place.automatic()).as("the unit's own").isFalse();
        assertThat(office.centre().places().hasPassword()).isTrue();
    }

    @Test
    void anAddressThatIsNoneChangesNothing() {
        CentrePlace wrong = new CentrePlace("pusat contoh:abc", "sidik", "", "", "cd".repeat(32), true);

        assertThat(OfficeFixture.code(() -> office.centre().places().offer(wrong))).isEqualTo("PST-101");
        assertThat(office.centre().places().offered()).isEmpty();
    }

    @Test
    void whatTheAgencySaidOnceIsNotCarriedToAnotherLaptopByABundle() {
        office.centre().places().offer(TOLD);
        Path file = folder.resolve("contoh.unit");
        assertThat(Bundles.run(office.bundles().desk().make(file, Bundles.BOTH, Optional.empty())).good()).isTrue();

        try (Office other = OfficeFixture.open(folder.resolve("b"))) {
            assertThat(Bundles.run(other.bundles().desk().take(file, Bundles.BOTH)).good()).isTrue();
            assertThat(other.centre().places().offered()).as("its own agency's pack brings it").isEmpty();
        }
    }
}
