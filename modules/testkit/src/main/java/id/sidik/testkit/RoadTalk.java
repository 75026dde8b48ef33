package id.sidik.testkit;

import java.io.IOException;
import java.net.Socket;
import java.util.concurrent.atomic.AtomicInteger;

/** One conversation on a {@link BadRoad}: two lines, a lane in each direction, and a common count of bytes. */
final class RoadTalk {
    private final Socket near;
    private final Socket far;
    private final RoadManner manner;
    private final AtomicInteger lanes = new AtomicInteger(2);
    private long carried;

    RoadTalk(Socket near, Socket far, RoadManner manner) {
        this.near = near;
        this.far = far;
        this.manner = manner;
    }

    /** @param ended told once both directions have ended */
    void begin(Runnable ended) {
        lane(near, far, ended);
        lane(far, near, ended);
    }

    private void lane(Socket from, Socket to, Runnable ended) {
        RoadLane lane = new RoadLane(this, from, to, manner);
        Thread.ofVirtual().start(lane::take);
        Thread.ofVirtual().start(() -> {
            lane.bring();
            if (lanes.decrementAndGet() > 0) return;
            close();
            ended.run();
        });
    }

    /** @return how many of these bytes may pass; fewer than asked when the line is to be lost behind them */
    synchronized int passes(int bytes) {
        long left = manner.cutAfter() < 0 ? bytes : manner.cutAfter() - carried;
        int passing = Math.clamp(left, 0, bytes);
        carried += passing;
        return passing;
    }

    /** Whether what was counted so far is all that ever arrives. */
    synchronized boolean isSilent() {
        return manner.silentAfter() >= 0 && carried > manner.silentAfter();
    }

    synchronized long carried() {
        return carried;
    }

    /** Both ends lose the line as they would when a cable is pulled and the other side answers with a reset. */
    void cut() {
        for (Socket each : new Socket[]{near, far}) {
            try {
                each.setSoLinger(true, 0);
            } catch (IOException alreadyGone) {
                // then it is cut
            }
        }
        close();
    }

    void close() {
        for (Socket each : new Socket[]{near, far}) {
            try {
                each.close();
            } catch (IOException alreadyGone) {
                // then it is closed
            }
        }
    }
}
