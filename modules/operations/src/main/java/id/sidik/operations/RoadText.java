package id.sidik.operations;

import id.sidik.domain.Machine;
import id.sidik.domain.Road;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Roads as people type them: HOST:PORT, soap:HOST:PORT, serial:DEVICE@BAUD#NUMBER; what is left out is the usual. */
public final class RoadText {
    private static final int USUAL_BAUD = 115_200;
    private static final int USUAL_WEB = 80;
    /** A name without dot and port is taken for the name of a machine. */
    private static final Pattern ADDRESS = Pattern.compile("(?=.*[.:])([\\w.-]+?)(?::(\\d{1,5}))?");
    private static final Pattern WEB = Pattern.compile("soap:(?://)?([\\w.-]+)(?::(\\d{1,5}))?/?");
    private static final Pattern SERIAL = Pattern.compile("serial:([^@#\\s]+)(?:@(\\d{1,6}))?(?:#(\\d{1,3}))?");

    private RoadText() {}

    /** Empty when the text names no road. */
    public static Optional<Road> parse(String text) {
        String typed = text.strip();
        try {
            Matcher serial = SERIAL.matcher(typed);
            if (serial.matches())
                return Optional.of(new Road.Serial(serial.group(1), number(serial.group(2), USUAL_BAUD),
                        number(serial.group(3), 1)));
            Matcher web = WEB.matcher(typed);
            if (web.matches()) return Optional.of(new Road.WebService(web.group(1), number(web.group(2), USUAL_WEB)));
            Matcher address = ADDRESS.matcher(typed);
            return address.matches()
                    ? Optional.of(new Road.Network(address.group(1), number(address.group(2), Machine.DEFAULT_PORT)))
                    : Optional.empty();
        } catch (IllegalArgumentException outOfRange) {
            return Optional.empty();
        }
    }

    private static int number(String digits, int usual) {
        return digits == null ? usual : Integer.parseInt(digits);
    }

    /** The text that is read as this road; blank for a machine that cannot be asked. */
    public static String of(Road road) {
        return switch (road) {
            case Road.Network network -> network.toString();
            case Road.Serial serial -> "serial:" + serial;
            case Road.WebService(String host, int port) -> "soap:" + host + ":" + port;
            case Road.Push _,Road.Disk _ -> "";
        };
    }
}
