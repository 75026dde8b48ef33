package id.sidik.intake.modem;

import id.sidik.intake.sms.Gsm7;
import id.sidik.intake.sms.PhoneNumber;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A modem in text mode, from the first greeting on. */
final class ModemSession {
    private static final Pattern LISTED = Pattern.compile("\\+CMGL: ?(\\d{1,5}),\"?(REC[^\",]*)\"?.*");
    private static final int NO_CARD = 10;
    private static final int LENGTH = 10;

    private final AtLine line;
    private final ModemSettings settings;
    private boolean gsmAlphabet;

    private ModemSession(AtLine line, ModemSettings settings) {
        this.line = line;
        this.settings = settings;
    }

    /** Greets the modem and sets it up; messages are stored, never told at once, so that none is lost on the way. */
    static ModemSession begin(AtLine line, ModemSettings settings) throws ModemException {
        ModemSession session = new ModemSession(line, settings);
        session.greet();
        session.tried("AT+CMEE=1");
        session.card();
        session.ask("AT+CMGF=1");
        session.gsmAlphabet = session.tried("AT+CSCS=\"GSM\"");
        if (!session.gsmAlphabet && !session.tried("AT+CSCS=\"IRA\"")) throw new ModemException(ModemFault.REFUSED);
        session.tried("AT+CSDH=1");
        if (!session.tried("AT+CSMP=49,167,0,0")) session.tried("AT+CSMP=17,167,0,0");
        if (!session.tried("AT+CNMI=2,1,0,1,0")) session.tried("AT+CNMI=2,1,0,0,0");
        return session;
    }

    /** A modem that was left in the middle of a message hears nothing until it is cancelled. */
    private void greet() throws ModemException {
        Duration half = settings.answer().dividedBy(2);
        try {
            line.ask("ATE0", half);
        } catch (ModemException first) {
            if (first.fault() != ModemFault.SILENT && first.fault() != ModemFault.REFUSED) throw first;
            line.cancel();
            line.ask("ATE0", half);
        }
    }

    private void card() throws ModemException {
        try {
            boolean ready = ask("AT+CPIN?").stream().anyMatch(each -> each.contains("READY"));
            if (!ready) throw new ModemException(ModemFault.PIN_ASKED);
        } catch (ModemException refused) {
            if (refused.fault() != ModemFault.REFUSED) throw refused;
            if (refused.code() == NO_CARD) throw new ModemException(ModemFault.NO_CARD, NO_CARD);
        }
    }

    private List<String> ask(String command) throws ModemException {
        return line.ask(command, settings.answer());
    }

    /** Whether the modem knows a command; what it lacks, it does without. */
    private boolean tried(String command) throws ModemException {
        try {
            ask(command);
            return true;
        } catch (ModemException refused) {
            if (refused.fault() != ModemFault.REFUSED) throw refused;
            return false;
        }
    }

    /** Where messages lie that came in. Among their texts may be anything, also OK and ERROR. */
    List<Integer> stored() throws ModemException {
        List<Integer> places = new ArrayList<>();
        for (String each : line.ask("AT+CMGL=\"ALL\"", settings.answer(), List::isEmpty)) {
            Matcher listed = LISTED.matcher(each);
            if (listed.matches() && !places.contains(Integer.valueOf(listed.group(1))))
                places.add(Integer.valueOf(listed.group(1)));
        }
        return places;
    }

    /** Empty when nothing lies there any more. */
    Optional<MessagePart> read(int index) throws ModemException {
        List<String> answer = line.ask("AT+CMGR=" + index, settings.answer(), ModemSession::whole);
        if (answer.isEmpty() || !answer.getFirst().startsWith("+CMGR:")) return Optional.empty();
        AtFields header = AtFields.of(answer.getFirst());
        int first = header.number(5).orElse(-1);
        int coding = header.number(7).orElse(-1);
        MessageBody body = MessageBody.read(answer.subList(1, answer.size()), first, coding, gsmAlphabet);
        return Optional.of(new MessagePart(index, header.text(1), header.stamp(3), body.text(), body.reference(),
                body.total(), body.sequence()));
    }

    /** Whether an OK now would be the end: the header tells how many characters belong to the message. */
    private static boolean whole(List<String> answer) {
        if (answer.isEmpty() || !answer.getFirst().startsWith("+CMGR:")) return true;
        int characters = answer.stream().skip(1).mapToInt(each -> each.length() + 1).sum() - 1;
        return characters >= AtFields.of(answer.getFirst()).number(LENGTH).orElse(0);
    }

    void delete(int index) throws ModemException {
        ask("AT+CMGD=" + index);
    }

    /** Whether this text can be one message on this modem: two codes of the alphabet would end or drop the input. */
    boolean sendable(String text) {
        if (text.isEmpty() || !Gsm7.fits(text)) return false;
        if (!gsmAlphabet) return text.matches("[ -~&&[^\\[\\]{}~^|`\\\\]]+");
        for (byte code : Gsm7.encode(text)) if (code == 0x1A || code == 0x1B) return false;
        return true;
    }

    /** @return the reference of the message @throws ModemException when the network does not take it */
    int send(PhoneNumber number, String text) throws ModemException {
        byte[] codes = gsmAlphabet ? Gsm7.encode(text) : text.getBytes(StandardCharsets.US_ASCII);
        List<String> answer = line.prompted("AT+CMGS=\"" + number.digits() + "\"", codes, settings.answer(),
                settings.sending());
        return answer.stream().filter(each -> each.startsWith("+CMGS:")).findFirst()
                .flatMap(each -> AtFields.of(each).number(0)).orElse(0);
    }

    /** What the network told of messages that were sent. */
    List<DeliveryReport> reports() throws ModemException {
        line.listen();
        List<DeliveryReport> reports = new ArrayList<>();
        for (Optional<String> told = line.news(); told.isPresent(); told = line.news()) {
            if (!told.get().startsWith("+CDS:")) continue;
            AtFields fields = AtFields.of(told.get());
            Optional<Integer> code = fields.number(fields.values().size() - 1);
            fields.number(1).ifPresent(mr -> code.ifPresent(st -> reports.add(new DeliveryReport(mr, st))));
        }
        return reports;
    }
}
