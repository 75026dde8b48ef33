package id.sidik.intake.sms;

import id.sidik.domain.Nip;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads one text by a grammar. Never throws, whatever the text. */
public final class SmsParser {
    private static final int LONGEST_TEXT = 1600;

    private final SmsGrammar grammar;
    private final LocalDate received;
    private final Deque<String> parts = new ArrayDeque<>();
    private Optional<String> nip = Optional.empty();
    private Optional<LocalDate> from = Optional.empty();
    private Optional<LocalDate> to = Optional.empty();
    private String code = "";
    private String note = "";
    private boolean emptyFrom;

    /** Ends the reading of a text. */
    private static final class RefusedException extends Exception {
        private static final long serialVersionUID = 1L;
        private final SmsRefusal why;

        private RefusedException(SmsRefusal why) {
            super(why.name(), null, false, false);
            this.why = why;
        }
    }

    private SmsParser(SmsGrammar grammar, LocalDate received) {
        this.grammar = grammar;
        this.received = received;
    }

    /** @param received the day that a message without a date counts for */
    public static SmsReading read(SmsGrammar grammar, String text, LocalDate received) {
        try {
            if (!grammar.on() || !grammar.faults().isEmpty()) throw new RefusedException(SmsRefusal.SWITCHED_OFF);
            return new SmsParser(grammar, received).read(text);
        } catch (RefusedException refused) {
            return new SmsReading.Refused(refused.why);
        }
    }

    /** Upper case, single blanks, none at the ends or beside a {@code #}. */
    public static String folded(String text) {
        return text.toUpperCase(Locale.ROOT).replaceAll("[\\s\\u00A0]+", " ").replaceAll(" ?# ?", "#").strip();
    }

    private SmsReading read(String text) throws RefusedException {
        if (text.length() > LONGEST_TEXT) throw new RefusedException(SmsRefusal.TOO_LONG);
        String plain = folded(text);
        split(plain);
        for (SmsField field : grammar.fields()) take(field);
        if (!parts.isEmpty()) throw new RefusedException(surplus());
        LocalDate first = from.orElse(received);
        LocalDate last = to.orElse(first);
        if (last.isBefore(first)) throw new RefusedException(SmsRefusal.TO_BEFORE_FROM);
        if (ChronoUnit.DAYS.between(first, last) >= grammar.longest())
            throw new RefusedException(SmsRefusal.RANGE_TOO_LONG);
        if (grammar.back().isPresent() && first.isBefore(received.minusDays(grammar.back().getAsInt())))
            throw new RefusedException(SmsRefusal.TOO_LATE);
        String permit = grammar.kinds().getOrDefault(code, "");
        return new SmsReading.Asked(code, permit, first, last, nip, note);
    }

    private void split(String plain) throws RefusedException {
        String word = plain.split("[^A-Z0-9]", 2)[0];
        if (!word.equals(grammar.keyword())) throw new RefusedException(SmsRefusal.NOT_A_REQUEST);
        String rest = plain.substring(word.length());
        if (rest.isEmpty()) return;
        if (rest.charAt(0) != grammar.separator()) throw new RefusedException(SmsRefusal.WRONG_SEPARATOR);
        if (grammar.separator() == ' ' && rest.contains("#")) throw new RefusedException(SmsRefusal.WRONG_SEPARATOR);
        parts.addAll(Arrays.asList(rest.substring(1).split(Pattern.quote(String.valueOf(grammar.separator())), -1)));
        if (parts.size() == 1 && parts.peek().isEmpty()) parts.clear();
    }

    private void take(SmsField field) throws RefusedException {
        switch (field) {
            case NIP -> takeNip();
            case KIND -> takeKind();
            case FROM -> from = date();
            case TO -> to = from.isPresent() ? date() : noFirstDay();
            case NOTE -> {
                note = String.join(String.valueOf(grammar.separator()), parts);
                parts.clear();
            }
        }
    }

    /** Blanks and full stops within a NIP do no harm where {@code #} parts the fields. */
    private void takeNip() throws RefusedException {
        String part = parts.isEmpty() ? "" : parts.peek();
        String digits = part.replaceAll("[ .]", "");
        boolean missing = !digits.matches("\\d{7,}");
        if (missing && grammar.identity() == SenderIdentity.PHONE && !part.matches("[\\d .]+")) return;
        if (missing) throw new RefusedException(part.matches("\\d.*") ? SmsRefusal.BAD_NIP : SmsRefusal.MISSING_NIP);
        parts.remove();
        boolean second = !parts.isEmpty() && parts.peek().matches("\\d{18}");
        if (second || digits.length() == 36) throw new RefusedException(SmsRefusal.MANY_NIPS);
        if (!(Nip.parse(digits) instanceof Nip.Parsed.Valid)) throw new RefusedException(SmsRefusal.BAD_NIP);
        nip = Optional.of(digits);
    }

    private void takeKind() throws RefusedException {
        String part = parts.isEmpty() ? "" : parts.remove();
        if (part.isEmpty()) throw new RefusedException(SmsRefusal.MISSING_KIND);
        if (!grammar.kinds().containsKey(part)) {
            String first = part.split("[^A-Z0-9]", 2)[0];
            boolean joined = grammar.separator() == '#' && grammar.kinds().containsKey(first);
            throw new RefusedException(joined ? SmsRefusal.WRONG_SEPARATOR : SmsRefusal.UNKNOWN_KIND);
        }
        code = part;
    }

    /** A part that begins with a digit is meant as a date; anything else is for the next field. */
    private Optional<LocalDate> date() throws RefusedException {
        if (parts.isEmpty()) return Optional.empty();
        String part = parts.peek();
        if (part.isEmpty()) {
            parts.remove();
            emptyFrom = true;
            return Optional.empty();
        }
        if (!Character.isDigit(part.charAt(0))) return Optional.empty();
        parts.remove();
        String digits = part.replaceAll("[ .]", "");
        if (digits.matches("\\d{18}")) throw new RefusedException(SmsRefusal.MANY_NIPS);
        for (SmsDateForm form : grammar.dates()) {
            Optional<LocalDate> day = form.read(part);
            if (day.isPresent() && day.get().getYear() >= 2000) return day;
        }
        throw new RefusedException(SmsRefusal.BAD_DATE);
    }

    /** A last day behind an empty first one: nobody knows from when on, so the sender is asked. */
    private Optional<LocalDate> noFirstDay() throws RefusedException {
        boolean day = emptyFrom && !parts.isEmpty() && parts.peek().matches("\\d.*");
        if (day) throw new RefusedException(SmsRefusal.FROM_MISSING);
        return Optional.empty();
    }

    private SmsRefusal surplus() {
        boolean number = parts.stream().anyMatch(part -> part.matches("\\d{18}"));
        if (number && nip.isPresent()) return SmsRefusal.MANY_NIPS;
        return from.isEmpty() && grammar.fields().contains(SmsField.FROM)
                ? SmsRefusal.BAD_DATE
                : SmsRefusal.TOO_MANY_PARTS;
    }
}
