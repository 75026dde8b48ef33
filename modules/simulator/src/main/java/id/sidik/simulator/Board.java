package id.sidik.simulator;

import static java.util.Objects.requireNonNull;

/**
 * What a machine says of its electronics.
 *
 * @param platform as option {@code ~Platform} tells it
 * @param firmware as GET_VERSION tells it
 */
public record Board(String platform, String firmware) {
    public Board {
        requireNonNull(platform, "platform");
        requireNonNull(firmware, "firmware");
    }

    static Board colour() {
        return new Board("ZMM220_TFT", "Ver 6.60 Apr 26 2016");
    }

    static Board blackAndWhite() {
        return new Board("ZEM560", "Ver 5.20 Mar 10 2010");
    }
}
