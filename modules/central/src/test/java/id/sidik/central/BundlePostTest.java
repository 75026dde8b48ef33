package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import id.sidik.central.CentralException.Code;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class BundlePostTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);
    private static City city;

    @BeforeAll
    static void found() {
        city = City.fresh();
    }

    @AfterAll
    static void leave() {
        if (city != null) city.close();
    }

    private static byte[] bytes(int size) {
        byte[] bytes = new byte[size];
        new Random(size).nextBytes(bytes);
        return bytes;
    }

    private static void put(BundlePost post, int laptop, byte[] bytes, long told) {
        post.put(new BundlePost.Put(City.laptop(laptop), "Laptop " + laptop, Optional.of(OCTOBER), Instant.EPOCH, told,
                "a".repeat(64)), new ByteArrayInputStream(bytes), City.CLOCK);
    }

    private static byte[] fetch(BundlePost post, BundlePost.Kept kept) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        post.fetch(kept, out);
        return out.toByteArray();
    }

    @Test
    void anotherLaptopOfTheUnitFetchesItToTheByteAndNobodyElseSeesIt() throws IOException {
        byte[] bytes = bytes(3 * BundlePost.PIECE + 17);
        try (BundlePost first = BundlePost.open(city.unit("dinkes"))) {
            put(first, 1, bytes, bytes.length);
        }
        try (BundlePost second = BundlePost.open(city.unit("dinkes"))) {
            BundlePost.Kept kept = second.list().getFirst();
            assertThat(kept.laptop()).isEqualTo("Laptop 1");
            assertThat(kept.month()).contains(OCTOBER);
            assertThat(kept.size()).isEqualTo(bytes.length);
            assertThat(fetch(second, kept)).isEqualTo(bytes);
            try (BundlePost foreign = BundlePost.open(city.unit("disdik"))) {
                assertThat(foreign.list()).isEmpty();
                assertThat(catchThrowableOfType(CentralException.class, () -> fetch(foreign, kept)).code())
                        .isEqualTo(Code.MISCOUNTED);
            }
        }
    }

    @Test
    void theNewestThreeStay() throws IOException {
        try (BundlePost post = BundlePost.open(city.unit("dishub"))) {
            for (int i = 1; i <= 5; i++) put(post, 20 + i % 2, bytes(100 + i), 100L + i);
            List<BundlePost.Kept> kept = post.list();
            assertThat(kept).extracting(BundlePost.Kept::size).containsExactly(105L, 104L, 103L);
            for (BundlePost.Kept each : kept) assertThat(fetch(post, each)).hasSize((int) each.size());
        }
    }

    @Test
    void otherBytesThanToldAreNotKeptAndNeitherIsOneThatIsTooLarge() {
        try (BundlePost post = BundlePost.open(city.unit("dispar"))) {
            for (long told : new long[]{99, 101, BundlePost.LARGEST})
                assertThat(catchThrowableOfType(
                        CentralException.class, () -> put(post, 30, bytes(100), told)).code()).isEqualTo(
                                Code.MISCOUNTED);
            assertThat(catchThrowableOfType(CentralException.class, () -> put(post, 30, bytes(100), BundlePost.LARGEST
                    + 1)).code()).isEqualTo(Code.TOO_MUCH);
            assertThat(post.list()).isEmpty();
            put(post, 30, bytes(100), 100);
            assertThat(post.list()).hasSize(1);
        }
    }
}
