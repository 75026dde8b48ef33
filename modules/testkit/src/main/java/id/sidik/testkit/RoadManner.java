package id.sidik.testkit;

import java.time.Duration;
import java.util.Random;

/**
 * How a {@link BadRoad} treats one conversation. Bytes are counted in both directions together.
 *
 * @param delay          how long each piece is on its way, in each direction; pieces overtake nothing and queue behind
 *                       nothing but the throttle
 * @param bytesPerSecond in each direction; 0 for as fast as it goes
 * @param cutAfter       after so many bytes both ends lose the line at once; -1 for never
 * @param silentAfter    after so many bytes nothing passes any more and neither end is told; -1 for never
 * @param refused        the conversation ends as soon as it is opened
 */
public record RoadManner(Duration delay, long bytesPerSecond, long cutAfter, long silentAfter, boolean refused) {
    private static final RoadManner GOOD = new RoadManner(Duration.ZERO, 0, -1, -1, false);
    private static final int REFUSED_OF_TEN = 1;
    private static final int CUT_OF_TEN = 7;
    private static final int HEAD = 1 << 14;
    private static final int BODY = 1 << 18;

    public RoadManner {
        if (delay.isNegative()) throw new IllegalArgumentException("nothing arrives before it is sent");
        if (bytesPerSecond < 0) throw new IllegalArgumentException("no road runs backwards");
    }

    /** Hands everything on, at once. */
    public static RoadManner good() {
        return GOOD;
    }

    /**
     * A manner drawn from a seed: of ten conversations about one is refused, seven are cut at some byte and two are
     * good. Half of the cuts lie within the first 16 KiB, where conversations begin, the others within 256 KiB.
     *
     * @param conversation its number on the road; the same seed and number draw the same
     */
    public static RoadManner drawn(long seed, int conversation) {
        Random random = new Random(seed * 1_000_003 + conversation);
        int lot = random.nextInt(10);
        if (lot < REFUSED_OF_TEN) return GOOD.refusing();
        if (lot >= REFUSED_OF_TEN + CUT_OF_TEN) return GOOD;
        return GOOD.cutAfter(random.nextInt(random.nextBoolean() ? HEAD : BODY));
    }

    public RoadManner withDelay(Duration each) {
        return new RoadManner(each, bytesPerSecond, cutAfter, silentAfter, refused);
    }

    public RoadManner throttled(long bytes) {
        return new RoadManner(delay, bytes, cutAfter, silentAfter, refused);
    }

    public RoadManner cutAfter(long bytes) {
        return new RoadManner(delay, bytesPerSecond, bytes, silentAfter, refused);
    }

    public RoadManner silentAfter(long bytes) {
        return new RoadManner(delay, bytesPerSecond, cutAfter, bytes, refused);
    }

    public RoadManner refusing() {
        return new RoadManner(delay, bytesPerSecond, cutAfter, silentAfter, true);
    }
}
