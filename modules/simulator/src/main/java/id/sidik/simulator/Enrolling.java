package id.sidik.simulator;

import id.sidik.protocol.EventCode;
import id.sidik.protocol.StartEnrol;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** One enrolment as it goes on: counts the good samples and says what the machine tells of each touch (section 10). */
final class Enrolling {
    private static final int DUPLICATE = 5;
    private static final int TIMED_OUT = 6;
    private static final byte GOOD = 100;
    private static final int COMPLETION = 14;
    private static final int PIN = 9;

    private final StartEnrol wish;
    private final Sensor sensor;
    private final EventTeller teller;
    private int good;

    /** Tells the listening clients. */
    @FunctionalInterface
    interface EventTeller {
        void tell(int code, byte... data);
    }

    Enrolling(StartEnrol wish, Sensor sensor, EventTeller teller) {
        this.wish = wish;
        this.sensor = sensor;
        this.teller = teller;
    }

    StartEnrol wish() {
        return wish;
    }

    /** @return whether all samples are there now */
    boolean touched(Touch touch) {
        teller.tell(EventCode.FINGER);
        if (sensor.chatty()) teller.tell(EventCode.ENROL_FINGER, (byte) 1);
        teller.tell(EventCode.SCORE, touch == Touch.BAD ? (byte) 0 : GOOD);
        if (touch != Touch.BAD) good++;
        return good >= sensor.presses();
    }

    /** @param size of the template, bytes */
    void done(int size) {
        ByteBuffer out = LittleEndian.buffer(COMPLETION).putShort((short) 0).putShort((short) size);
        byte[] pin = wish.pin().getBytes(StandardCharsets.US_ASCII);
        out.put(pin, 0, Math.min(PIN, pin.length)).position(COMPLETION - 1).put((byte) wish.finger());
        for (int times = sensor.chatty() ? 2 : 1; times > 0; times--) teller.tell(EventCode.ENROL_FINGER, out.array());
    }

    void duplicate() {
        failed(DUPLICATE);
    }

    void timedOut() {
        failed(TIMED_OUT);
    }

    private void failed(int result) {
        teller.tell(EventCode.ENROL_FINGER, (byte) result, (byte) 0);
    }
}
