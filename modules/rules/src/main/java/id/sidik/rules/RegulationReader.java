package id.sidik.rules;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the text of a pack into a regulation, or tells everything that is wrong with it. */
public final class RegulationReader {
    /** Most characters of one text. */
    public static final int MOST_CHARACTERS = 1 << 20;
    private static final int MOST_VERSION = 1_000_000;
    private static final int LONGEST_TITLE = 200;

    /** What came of reading. */
    public sealed interface Reading {
        record Good(Regulation regulation) implements Reading {}

        /** @param faults never empty */
        record Refused(List<PackFault> faults) implements Reading {
            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    private RegulationReader() {}

    public static Reading read(String json) {
        return read(List.of(json));
    }

    /** Lays the texts over each other, national ← region ← unit: objects merged deeply, lists replaced whole. */
    public static Reading read(List<String> layers) {
        if (layers.isEmpty()) throw new IllegalArgumentException("no text to read");
        List<PackFault> faults = new ArrayList<>();
        List<JsonSource> sources = sources(layers, faults);
        if (!faults.isEmpty()) return new Reading.Refused(faults);
        return read(over(sources));
    }

    /** The same texts, once they were read without a fault. */
    static Layers layers(List<String> texts) {
        return over(sources(texts, new ArrayList<>()));
    }

    private static Layers over(List<JsonSource> sources) {
        return new Layers(sources, sources.stream().map(_ -> "").toList());
    }

    private static List<JsonSource> sources(List<String> layers, List<PackFault> faults) {
        List<JsonSource> sources = new ArrayList<>();
        for (String layer : layers) {
            switch (JsonSource.parse(layer, sources.size() + faults.size(), MOST_CHARACTERS)) {
                case JsonSource.Parsed.Good(JsonSource source) -> sources.add(source);
                case JsonSource.Parsed.Bad(PackFault fault) -> faults.add(fault);
            }
        }
        return sources;
    }

    static Reading read(Layers layers) {
        Faults faults = new Faults(layers);
        Regulation regulation = regulation(new Slot(layers.merged(), "", faults));
        List<PackFault> found = faults.found();
        return found.isEmpty() ? new Reading.Good(regulation) : new Reading.Refused(found);
    }

    private static Regulation regulation(Slot pack) {
        pack.only("id", "version", "title", "legalBasis", "validFrom", "validTo", "timezone", "patterns", "windows",
                "tolerance", "deduction", "apel", "permits", "evidence", "discipline", "tpp", "reconciliation",
                "manual", "enrolment", "exempt", "unitHold", "report", "activity", Layers.PROVENANCE);
        Regulation.Identity identity = identity(pack);
        return new Regulation(identity, PatternReader.read(pack.at("patterns")),
                WindowReader.read(pack.at("windows")), SectionReader.tolerance(pack.at("tolerance")),
                DeductionReader.read(pack.at("deduction")), SectionReader.apel(pack.at("apel")),
                SectionReader.permits(pack.at("permits")), SectionReader.evidence(pack.at("evidence")),
                MoneyReader.tpp(pack.at("tpp")), YearReader.discipline(pack.at("discipline")),
                YearReader.reconciliation(pack.at("reconciliation")), OfficeReader.manual(pack.at("manual")),
                OfficeReader.report(pack.at("report")), OfficeReader.unitHold(pack.at("unitHold")),
                OfficeReader.exemptions(pack.at("exempt"), identity.validFrom()),
                OfficeReader.activity(pack.at("activity")), SectionReader.enrolment(pack.at("enrolment")), MarkReader
                        .read(pack),
                JsonSource.pretty(pack.node()), List.of());
    }

    private static Regulation.Identity identity(Slot pack) {
        List<String> basis = pack.at("legalBasis").present()
                ? pack.at("legalBasis").items().stream().map(item -> item.words(LONGEST_TITLE)).toList()
                : List.of();
        LocalDate from = pack.at("validFrom").date().orElse(LocalDate.EPOCH);
        if (!pack.at("validFrom").present()) pack.at("validFrom").fault(Problem.MISSING);
        Optional<LocalDate> to = pack.at("validTo").date();
        if (to.isPresent() && to.get().isBefore(from)) {
            pack.at("validTo").fault(Problem.DATES_NOT_ORDERED, from, to.get());
        }
        return new Regulation.Identity(pack.at("id").words(40), pack.at("version").integer(1, MOST_VERSION, 1),
                pack.at("title").words(LONGEST_TITLE), basis, from, to, zone(pack.at("timezone")));
    }

    private static ZoneId zone(Slot slot) {
        String text = slot.words(40);
        try {
            if (!text.isBlank()) return ZoneId.of(text);
        } catch (DateTimeException wrong) {
            slot.fault(Problem.NOT_A_ZONE, text);
        }
        return ZoneId.of("Asia/Jakarta");
    }
}
