package id.sidik.operations.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sidik.operations.OfficeFixture;
import id.sidik.operations.month.MonthState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExampleOfficeTest {
    @TempDir
    Path home;

    @Test
    void aFolderWithAnythingInItIsLeftAlone() throws IOException {
        Files.writeString(home.resolve("catatan.txt"), "milik orang lain");

        assertThat(OfficeFixture.code(() -> RegionMonth.run(ExampleOffice.make(Region.PATI, home))))
                .isEqualTo("CTH-101");
        assertThat(home).isDirectoryContaining("glob:**catatan.txt").isDirectoryNotContaining("glob:**sidik.db");
    }

    @Test
    void aFileIsNoFolder() throws IOException {
        Path file = Files.writeString(home.resolve("catatan.txt"), "");

        assertThat(OfficeFixture.code(() -> RegionMonth.run(ExampleOffice.make(Region.PATI, file))))
                .isEqualTo("CTH-102");
    }

    @Test
    void theSameStoryGivesTheSameMonth() {
        Path other = home.resolve("second");
        try (RegionMonth one = new RegionMonth(Region.PATI, home.resolve("first"));
                RegionMonth two = new RegionMonth(Region.PATI, other)) {
            assertThat(one.row(2).days()).isEqualTo(two.row(2).days());
            assertThat(one.made.month()).isEqualTo(YearMonth.of(2024, 9));
            assertThat(one.office.recaps().latestMonth()).as("a window opens there").contains(one.made.month());
            assertThat(one.office.months().stand(one.made.month()).state()).isEqualTo(MonthState.FINAL);
        }
    }

    @ParameterizedTest
    @EnumSource(Region.class)
    void peopleAreObviouslyMadeUp(Region region) {
        assertThat(Story.of(region).all("person")).isNotEmpty()
                .allSatisfy(line -> assertThat(line.part(2)).startsWith("Contoh Pegawai "));
        assertThat(Region.named(region.key())).contains(region);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(strings = {"at 2024-09-01", "at yesterday 08:00"})
    void aMomentIsADayAndATime(String line) {
        assertThatThrownBy(() -> Story.read(line)).isInstanceOf(RuntimeException.class);
    }

    @Test
    void aWordThatNobodyKnowsIsTold() {
        assertThatThrownBy(() -> StoryLine.of(7, "dance 1 | 2").part(2)).isInstanceOf(StoryException.class)
                .hasMessageContaining("line 7, dance");
    }

    @Test
    void timeNeverGoesBack() {
        StoryClock clock = new StoryClock(RegionMonth.WIB, LocalDateTime.parse("2024-09-02T08:00"));
        assertThat(clock.instant()).isBefore(clock.instant());
        assertThatThrownBy(() -> clock.set(LocalDateTime.parse("2024-09-01T08:00"))).isInstanceOf(StoryException.class);
    }
}
