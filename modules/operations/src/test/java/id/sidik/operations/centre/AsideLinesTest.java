package id.sidik.operations.centre;

import static id.sidik.operations.centre.CityOffices.OCTOBER;
import static id.sidik.operations.centre.CityOffices.meet;
import static org.assertj.core.api.Assertions.assertThat;

import id.sidik.operations.Office;
import id.sidik.operations.work.Job;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What two laptops did with one month, each by itself, is told on both and mixed on neither. */
class AsideLinesTest {
    @TempDir
    private Path homes;

    @Test
    void aMonthThatBothLaptopsDraftedIsToldAsDoneTwice() throws InterruptedException {
        try (CityOffices city = new CityOffices(homes, "aside")) {
            Office one = city.unit("dinas01", "satu");
            Office two = city.unit("dinas01", "dua");
            city.october(one, "CONTOH01", 2, 0);
            meet(one);
            meet(two);
            one.months().draft(OCTOBER).run(Job.Progress.NONE);
            two.months().draft(OCTOBER).run(Job.Progress.NONE);
            meet(one);
            meet(two);
            assertThat(two.centre().sync().aside()).extracting(AsideLine::kind, AsideLine::state).contains(
                    org.assertj.core.api.Assertions.tuple("MONTH_EVENT", "TWICE"));
            assertThat(two.centre().sync().aside()).allMatch(line -> !line.laptop().isBlank());
            assertThat(one.centre().sync().aside()).isEmpty();
        }
    }
}
