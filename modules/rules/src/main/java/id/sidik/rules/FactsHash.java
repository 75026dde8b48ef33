package id.sidik.rules;

import com.fasterxml.jackson.core.JsonGenerator;
import id.sidik.domain.ApelPresence;
import id.sidik.domain.Exemption;
import id.sidik.domain.Holiday;
import id.sidik.domain.PatternAssignment;
import id.sidik.domain.Permit;
import id.sidik.domain.RamadanPeriod;
import id.sidik.domain.SpecialPeriod;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * SHA-256 of everything that an assessment is made from: the evaluator, the regulation and the facts, written as one
 * JSON text. Equal hashes therefore mean equal results. The order in which facts were given does not count. Not for
 * several threads.
 */
public final class FactsHash {
    private final String evaluator;
    private final String edition;
    private final String pack;
    private Optional<Calendar> last = Optional.empty();

    /** The tables of a year as they are written, the same for everybody. */
    private record Calendar(WorkCalendar calendar, String holidays, String ramadan) {}

    /** @param evaluator changes with every change of the code that judges */
    public FactsHash(Regulation regulation, String evaluator) {
        this.evaluator = evaluator;
        edition = regulation.edition();
        pack = regulation.sha256();
    }

    /** @return 64 lower-case hexadecimal digits */
    public String of(MonthFacts facts) {
        MessageDigest digest = Sha256.digest();
        OutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest);
        try (JsonGenerator out = JsonSource.mapper().createGenerator(sink)) {
            write(facts, out);
        } catch (IOException impossible) {
            throw new UncheckedIOException("a digest takes every byte", impossible);
        }
        return Sha256.hex(digest.digest());
    }

    private void write(MonthFacts facts, JsonGenerator out) throws IOException {
        out.writeStartArray();
        row(out, evaluator, edition, pack, facts.from(), facts.to());
        list(out, facts.patterns(), FactsHash::pattern);
        list(out, new TreeMap<>(facts.roster()).entrySet(), FactsHash::shift);
        list(out, facts.records(), FactsHash::record);
        list(out, facts.permits(), FactsHash::permit);
        Calendar calendar = calendar(facts.calendar());
        out.writeRawValue(calendar.holidays());
        out.writeRawValue(calendar.ramadan());
        list(out, facts.circumstances().exemptions(), FactsHash::exemption);
        list(out, facts.circumstances().specialPeriods(), FactsHash::special);
        list(out, facts.circumstances().apel(), FactsHash::apel);
        out.writeEndArray();
    }

    private Calendar calendar(WorkCalendar calendar) throws IOException {
        if (last.isPresent() && last.get().calendar() == calendar) return last.get();
        Calendar written = new Calendar(calendar, text(calendar.holidays(), FactsHash::holiday),
                text(calendar.ramadan(), FactsHash::ramadan));
        last = Optional.of(written);
        return written;
    }

    private static <T> String text(Collection<T> all, Form<T> form) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = JsonSource.mapper().createGenerator(text)) {
            list(out, all, form);
        }
        return text.toString();
    }

    private static void pattern(JsonGenerator out, PatternAssignment one) throws IOException {
        row(out, one.employee(), one.pattern(), one.from(), one.until());
    }

    private static void shift(JsonGenerator out, Map.Entry<?, String> one) throws IOException {
        row(out, one.getKey(), one.getValue());
    }

    private static void record(JsonGenerator out, TimeRecord one) throws IOException {
        row(out, one.at(), one.mode(), one.disregarded());
    }

    private static void permit(JsonGenerator out, Permit one) throws IOException {
        row(out, one.type(), one.from(), one.to(), one.part(), one.approved(), one.submittedOn(), one.documentDate(),
                one.number());
    }

    private static void holiday(JsonGenerator out, Holiday one) throws IOException {
        row(out, one.day(), one.kind(), one.name(), one.decree());
    }

    private static void ramadan(JsonGenerator out, RamadanPeriod one) throws IOException {
        row(out, one.year(), one.from(), one.to());
    }

    private static void exemption(JsonGenerator out, Exemption one) throws IOException {
        row(out, one.kind(), one.from(), one.until(), one.letter());
    }

    private static void special(JsonGenerator out, SpecialPeriod one) throws IOException {
        row(out, one.name(), one.from(), one.to(), new TreeMap<>(one.hours()), one.pattern(), one.decree());
    }

    private static void apel(JsonGenerator out, ApelPresence one) throws IOException {
        row(out, one.day(), one.attended());
    }

    /** How one fact is written. */
    private interface Form<T> {
        void write(JsonGenerator out, T one) throws IOException;
    }

    private static <T> void list(JsonGenerator out, Collection<T> all, Form<T> form) throws IOException {
        out.writeStartArray();
        for (T one : all) form.write(out, one);
        out.writeEndArray();
    }

    private static void row(JsonGenerator out, Object... values) throws IOException {
        out.writeStartArray();
        for (Object value : values) {
            if (value instanceof Optional<?> optional && optional.isEmpty()) out.writeNull();
            else
                out.writeString((value instanceof Optional<?> optional ? optional.get() : value).toString());
        }
        out.writeEndArray();
    }
}
