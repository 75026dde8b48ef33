package id.sidik.simulator;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a simulated modem answers in text mode (3GPP 27.005). */
final class ModemCommands {
    private static final String OK = "\r\nOK\r\n";
    private static final String ERROR = "\r\nERROR\r\n";
    private static final String NO_SUCH_PLACE = "\r\n+CMS ERROR: 321\r\n";
    private static final Pattern SEND = Pattern.compile("AT\\+CMGS=\"(\\+?\\d+)\"");
    private static final Pattern PLACE = Pattern.compile("AT\\+CMG([RD])=(\\d{1,5})(?:,0)?");
    private static final int NOISE = 20_000;

    private final SimulatedModem modem;
    private boolean echo = true;
    private boolean textMode;
    private boolean details;
    private Optional<String> receiver = Optional.empty();
    private boolean leaves;

    ModemCommands(SimulatedModem modem) {
        this.modem = modem;
    }

    /** Whether it waits for the text of a message. */
    boolean prompting() {
        return receiver.isPresent();
    }

    boolean echoes() {
        return echo;
    }

    /** Whether it is pulled out now. */
    boolean leaves() {
        return leaves;
    }

    void cancel() {
        receiver = Optional.empty();
    }

    String answer(String command) {
        modem.heard(command);
        if (modem.due(ModemTrouble.SILENT)) return "";
        if (modem.due(ModemTrouble.NOISE)) return "~".repeat(NOISE);
        if (modem.due(ModemTrouble.STORE_BROKEN)) return "\r\n+CMS ERROR: 320\r\n";
        String upper = command.toUpperCase(Locale.ROOT);
        Matcher place = PLACE.matcher(upper);
        if (place.matches() && textMode) return place(place.group(1), Integer.parseInt(place.group(2)));
        Matcher send = SEND.matcher(upper);
        if (send.matches() && textMode) {
            receiver = Optional.of(send.group(1));
            return "\r\n> ";
        }
        return setting(upper);
    }

    private String setting(String command) {
        return switch (command) {
            case "AT", "ATE0", "ATE1", "AT+CMEE=1", "AT+CSMP=49,167,0,0", "AT+CSMP=17,167,0,0", "AT+CNMI=2,1,0,0,0" -> {
                if (command.startsWith("ATE")) echo = command.equals("ATE1");
                yield OK;
            }
            case "AT+CMGF=1" -> {
                textMode = true;
                yield OK;
            }
            case "AT+CPIN?" -> modem.habits().card().isEmpty()
                    ? "\r\n+CME ERROR: 10\r\n"
                    : "\r\n+CPIN: " + modem.habits().card() + "\r\n" + OK;
            case "AT+CSCS=\"GSM\"" -> modem.habits().gsmAlphabet() ? OK : ERROR;
            case "AT+CSCS=\"IRA\"" -> OK;
            case "AT+CSDH=1" -> {
                details = modem.habits().details();
                yield details ? OK : ERROR;
            }
            case "AT+CNMI=2,1,0,1,0" -> modem.habits().reports() ? OK : "\r\n+CMS ERROR: 303\r\n";
            case "AT+CMGL=\"ALL\"" -> textMode ? list() : ERROR;
            default -> ERROR;
        };
    }

    private String list() {
        StringBuilder all = new StringBuilder();
        for (StoredMessage each : modem.messages())
            all.append("\r\n").append(each.listed()).append("\r\n").append(each.body(modem.habits().gsmAlphabet()));
        return all.append("\r\n").append(OK).toString();
    }

    private String place(String what, int index) {
        Optional<StoredMessage> message = modem.message(index);
        if (message.isEmpty()) return what.equals("D") ? NO_SUCH_PLACE : OK;
        if (what.equals("D")) {
            leaves = modem.due(ModemTrouble.GONE_AT_DELETE);
            return leaves || modem.delete(index) ? leaves ? "" : OK : NO_SUCH_PLACE;
        }
        String whole = "\r\n" + message.get().told(details) + "\r\n" + message.get().body(modem.habits().gsmAlphabet())
                + "\r\n" + OK;
        leaves = modem.due(ModemTrouble.GONE_WHILE_READ);
        return leaves ? whole.substring(0, whole.length() / 2) : whole;
    }

    /** Takes the text of a message and gives it to the network. */
    String text(String codes) {
        String to = receiver.orElseThrow();
        receiver = Optional.empty();
        if (modem.due(ModemTrouble.NETWORK_REFUSES)) return "\r\n+CMS ERROR: 500\r\n";
        int reference = modem.take(to, modem.habits().gsmAlphabet() ? Septets.text(codes) : codes);
        leaves = modem.due(ModemTrouble.GONE_AFTER_SEND);
        return leaves ? "" : "\r\n+CMGS: " + reference + "\r\n" + OK;
    }
}
