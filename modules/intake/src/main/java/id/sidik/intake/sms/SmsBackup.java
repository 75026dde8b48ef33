package id.sidik.intake.sms;

import id.sidik.intake.FaultKind;
import id.sidik.intake.RowFault;
import id.sidik.intake.UnreadableTableException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the XML that the usual backup program of Android telephones writes: an element {@code sms} for each message with
 * address, date (milliseconds since 1970), type (1 received) and body.
 */
public final class SmsBackup {
    private static final int MAX_BYTES = 20 << 20;
    /** That program writes characters beyond the 16 bits as two halves, which no XML reader takes. */
    private static final Pattern HALVES = Pattern.compile("&#(5[5-6]\\d{3});&#(5[6-7]\\d{3});");

    private SmsBackup() {}

    /** Whether a file begins like one. */
    public static boolean looksLike(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 2000), StandardCharsets.UTF_8);
        return start.contains("<smses") || start.contains("<sms ");
    }

    /**
     * Rows of the faults are lines of the file. A file that breaks off gives what stands before.
     *
     * @param taken when it is imported
     * @throws UnreadableTableException when it is too large
     */
    public static SmsExport read(byte[] bytes, Instant taken) throws UnreadableTableException {
        if (bytes.length > MAX_BYTES) throw new UnreadableTableException("larger than " + MAX_BYTES + " bytes");
        List<Sms> messages = new ArrayList<>();
        List<RowFault> faults = new ArrayList<>();
        int own = 0;
        int line = 0;
        try {
            XMLStreamReader reader = factory().createXMLStreamReader(text(bytes));
            while (reader.hasNext()) {
                line = reader.getLocation().getLineNumber();
                if (reader.next() != XMLStreamConstants.START_ELEMENT || !reader.getLocalName().equals("sms")) continue;
                if (!attribute(reader, "type").equals("1")) own++;
                else
                    message(reader, taken, faults).ifPresent(messages::add);
            }
        } catch (XMLStreamException broken) {
            faults.add(new RowFault(line, "", "xml", FaultKind.DAMAGED));
        }
        return new SmsExport(messages, own, faults);
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    private static Reader text(byte[] bytes) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        Matcher halves = HALVES.matcher(text);
        return new StringReader(halves.replaceAll(pair -> {
            char high = (char) Integer.parseInt(pair.group(1));
            char low = (char) Integer.parseInt(pair.group(2));
            boolean real = Character.isSurrogatePair(high, low);
            return real ? "&#" + Character.toCodePoint(high, low) + ";" : "?";
        }).replaceFirst("^\uFEFF", ""));
    }

    private static Optional<Sms> message(XMLStreamReader reader, Instant taken, List<RowFault> faults) {
        int line = reader.getLocation().getLineNumber();
        String sender = attribute(reader, "address");
        String date = attribute(reader, "date");
        if (sender.isBlank()) faults.add(new RowFault(line, "", "address", FaultKind.EMPTY));
        if (!date.matches("\\d{12,13}")) faults.add(new RowFault(line, "", "date", FaultKind.BAD_DATE));
        if (sender.isBlank() || !date.matches("\\d{12,13}")) return Optional.empty();
        Instant sent = Instant.ofEpochMilli(Long.parseLong(date));
        return Optional.of(new Sms(sender.strip(), attribute(reader, "body"), Optional.of(sent), taken, true));
    }

    private static String attribute(XMLStreamReader reader, String name) {
        String value = reader.getAttributeValue(null, name);
        return value == null ? "" : value;
    }
}
