package id.sidik.simulator;

import java.util.OptionalInt;

/**
 * In what one web service differs from the next (soap-and-push 2).
 *
 * @param port        0 takes a free one
 * @param tellsLength whether the answer says its length; else it ends with the connection
 * @param options     whether GetOption is known
 * @param wrongKey    what a wrong communication key is answered
 * @param cutAfter    a log is cut off after so many bytes of its body and the connection closed
 * @param restarts    whether Restart is done; else it is only said to be
 * @param habits      what it makes of people and fingers
 */
public record SoapPlan(int port, boolean tellsLength, boolean options, WrongKey wrongKey, OptionalInt cutAfter,
        boolean restarts, SoapHabits habits) {
    /** The two ways in which boards answer a wrong key. */
    public enum WrongKey {
        NO_ROWS, CLOSES
    }

    public SoapPlan {
        if (port < 0 || port > 65_535) throw new IllegalArgumentException("port out of range: " + port);
    }

    /** A Solution X100-C: the answer ends with the connection, Restart is said and not done. */
    public static SoapPlan solutionX100c() {
        return new SoapPlan(0, false, true, WrongKey.NO_ROWS, OptionalInt.empty(), false,
                SoapHabits.usual());
    }

    public SoapPlan withPort(int port) {
        return new SoapPlan(port, tellsLength, options, wrongKey, cutAfter, restarts, habits);
    }

    public SoapPlan tellingLength() {
        return new SoapPlan(port, true, options, wrongKey, cutAfter, restarts, habits);
    }

    public SoapPlan withoutOptions() {
        return new SoapPlan(port, tellsLength, false, wrongKey, cutAfter, restarts, habits);
    }

    public SoapPlan closingOnWrongKey() {
        return new SoapPlan(port, tellsLength, options, WrongKey.CLOSES, cutAfter, restarts, habits);
    }

    public SoapPlan cutAfter(int bytes) {
        return new SoapPlan(port, tellsLength, options, wrongKey, OptionalInt.of(bytes), restarts, habits);
    }

    public SoapPlan restarting() {
        return new SoapPlan(port, tellsLength, options, wrongKey, cutAfter, true, habits);
    }

    public SoapPlan withHabits(SoapHabits habits) {
        return new SoapPlan(port, tellsLength, options, wrongKey, cutAfter, restarts, habits);
    }
}
