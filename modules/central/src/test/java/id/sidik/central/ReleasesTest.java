package id.sidik.central;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.sidik.central.CentralException.Code;
import java.util.Arrays;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Versions of the program at the centre: every unit reads them, only the keeper puts them there. */
class ReleasesTest extends SyncFixture {
    private static final String OLD = "a".repeat(64);
    private static final String FRESH = "b".repeat(64);

    private static byte[] bytes(int count, int value) {
        byte[] bytes = new byte[count];
        Arrays.fill(bytes, (byte) value);
        return bytes;
    }

    @Test
    void unitsReadWhatTheKeeperPutAndNobodyElseCanPutAnything() {
        Credentials reader = city.admin.addReport("bacarilis");
        try (Releases keeper = Releases.open(city.keeper);
                Releases unit = Releases.open(city.unit("rilis"));
                Releases report = Releases.open(city.root.as(reader.account(), reader.password()))) {
            assertThat(unit.manifest()).isEmpty();
            keeper.put(OLD, 0, bytes(Releases.PIECE, 1));
            keeper.publish(bytes(3, 7), Set.of(OLD));
            assertThat(unit.manifest()).hasValueSatisfying(list -> assertThat(list).containsExactly(7, 7, 7));

            keeper.put(FRESH, 0, bytes(Releases.PIECE, 2));
            keeper.put(FRESH, 1, bytes(5, 3));
            assertThat(keeper.pieces(FRESH)).isEqualTo(2);
            assertThat(unit.piece(FRESH, 0)).hasSize(Releases.PIECE);
            assertThat(unit.piece(FRESH, 1)).containsExactly(3, 3, 3, 3, 3);
            assertThat(unit.piece(FRESH, 2)).isEmpty();

            keeper.publish(bytes(4, 8), Set.of(FRESH));
            assertThat(report.manifest()).hasValueSatisfying(list -> assertThat(list).hasSize(4));
            assertThat(unit.piece(OLD, 0)).as("of a version that is not on the list any more").isEmpty();

            for (Releases other : new Releases[]{unit, report}) {
                assertThatExceptionOfType(CentralException.class).isThrownBy(() -> other.put(FRESH, 9, bytes(1, 9)))
                        .extracting(CentralException::code).isEqualTo(Code.NOT_ALLOWED);
                assertThatExceptionOfType(CentralException.class).isThrownBy(() -> other.publish(bytes(1, 9), Set.of()))
                        .extracting(CentralException::code).isEqualTo(Code.NOT_ALLOWED);
            }
        }
    }

    @Test
    void moreThanAPieceOrAListMayHaveIsRefused() {
        try (Releases keeper = Releases.open(city.keeper)) {
            assertThatExceptionOfType(CentralException.class).isThrownBy(() -> keeper.put("c".repeat(64), 0,
                    bytes(Releases.PIECE + 1, 1)));
            assertThat(keeper.pieces("c".repeat(64))).isZero();
            assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> keeper.publish(bytes(
                    16 * 1024 + 1, 1), Set.of()));
        }
    }

    @Test
    void aBlockedUnitSeesNone() {
        CentreSettings unit = city.unit("terblokir");
        city.admin.block(Role.UNIT, "terblokir", true);
        assertThatExceptionOfType(CentralException.class).isThrownBy(() -> {
            try (Releases blocked = Releases.open(unit)) {
                blocked.manifest();
            }
        });
    }
}
