package id.sidik.operations;

import id.sidik.domain.Road;
import java.util.List;

/** The tests of a search for the cause; which of them in which order, the road to the machine says. */
public enum DiagnosisStep {
    /** The laptop has an address in some network. */
    LAPTOP,
    /** The machine's address can be reached from it. */
    NETWORK,
    /** Somebody is at the machine's address. */
    ADDRESS,
    /** It is the machine itself. */
    OWNER,
    /** The machine answers at another address. */
    ELSEWHERE,
    /** Calls come back. */
    LOSS,
    /** The machine's port is open. */
    PORT,
    /** What answers speaks the machines' language. */
    LANGUAGE,
    /** The communication key is right. */
    KEY,
    /** Nobody else holds the machine. */
    BUSY,
    /** The clocks agree. */
    CLOCK,
    /** The server that the machine reports to answers. */
    SERVER,
    /** The way that is left when nothing else works. */
    WAY_OUT,
    /** The serial port is there. */
    SERIAL_PORT,
    /** This program may open it, and nobody else holds it. */
    SERIAL_ACCESS,
    /** Somebody answers on the line at its speed. */
    SERIAL_SPEED,
    /** Somebody answers at another speed. */
    OTHER_SPEED,
    /** The machine has the number of its menu that the list says. */
    DEVICE_NUMBER,
    /** A web server answers at the port. */
    WEB_PAGE,
    /** It has the service of the machines. */
    WEB_SERVICE,
    /** The laptop takes in what machines report. */
    RECEIVER,
    /** The machine has reported lately. */
    LAST_REPORT,
    /** A file of the machine was taken lately. */
    LAST_FILE;

    private static final List<DiagnosisStep> NETWORK_STEPS = List.of(LAPTOP, NETWORK, ADDRESS, OWNER, ELSEWHERE, LOSS,
            PORT, LANGUAGE, KEY, BUSY, CLOCK, SERVER, WAY_OUT);
    private static final List<DiagnosisStep> SERIAL_STEPS = List.of(SERIAL_PORT, SERIAL_ACCESS, SERIAL_SPEED,
            OTHER_SPEED, LANGUAGE, KEY, BUSY, OWNER, DEVICE_NUMBER, CLOCK, WAY_OUT);
    private static final List<DiagnosisStep> WEB_STEPS = List.of(LAPTOP, NETWORK, ADDRESS, PORT, WEB_PAGE, WEB_SERVICE,
            KEY, OWNER, CLOCK, WAY_OUT);
    private static final List<DiagnosisStep> PUSH_STEPS = List.of(RECEIVER, LAPTOP, LAST_REPORT, CLOCK, WAY_OUT);
    private static final List<DiagnosisStep> DISK_STEPS = List.of(LAST_FILE, WAY_OUT);

    /** The tests that make sense on a road, in their order. */
    public static List<DiagnosisStep> on(Road road) {
        return switch (road) {
            case Road.Network _ -> NETWORK_STEPS;
            case Road.Serial _ -> SERIAL_STEPS;
            case Road.WebService _ -> WEB_STEPS;
            case Road.Push _ -> PUSH_STEPS;
            case Road.Disk _ -> DISK_STEPS;
        };
    }

    /** Its place in the order of a road, from 1, as technicians name it; of a foreign road, as the history keeps it. */
    public int numberOn(Road road) {
        int at = on(road).indexOf(this);
        return at < 0 ? number() : at + 1;
    }

    /** As the history keeps it: never changes. */
    public int number() {
        return ordinal() + 1;
    }

    static DiagnosisStep of(int number) {
        return values()[number - 1];
    }
}
