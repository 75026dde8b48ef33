package id.sidik.app.print;

import id.sidik.app.office.OfficeLink;
import id.sidik.domain.PaperSize;
import id.sidik.domain.PrintedCodes;
import id.sidik.domain.ReportCode;
import id.sidik.domain.ReportLook;
import id.sidik.operations.reports.ReportRow;
import id.sidik.operations.reports.ReportSettings;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** How the unit wants one report on paper. */
public final class LookFormViewModel {
    private final OfficeLink link;
    private final Runnable saved;
    private final ReportCode code;
    private final ObjectProperty<PaperSize> paper;
    private final BooleanProperty landscape;
    private final BooleanProperty split;
    private final BooleanProperty box;
    private final BooleanProperty charts;
    private final ObjectProperty<ReportLook.Order> order;
    private final ObjectProperty<ReportLook.Signers> signers;
    private final StringProperty codes;
    private final BooleanBinding ready;

    LookFormViewModel(ReportRow row, OfficeLink link, Runnable saved) {
        ReportLook look = row.look();
        this.code = row.code();
        charts = new SimpleBooleanProperty(row.charts());
        this.link = link;
        this.saved = saved;
        paper = new SimpleObjectProperty<>(look.paper());
        landscape = new SimpleBooleanProperty(look.landscape());
        split = new SimpleBooleanProperty(look.split());
        box = new SimpleBooleanProperty(look.signatureBox());
        order = new SimpleObjectProperty<>(look.order());
        signers = new SimpleObjectProperty<>(look.signers());
        codes = new SimpleStringProperty(look.codes().printed().entrySet().stream().sorted(Map.Entry.comparingByKey())
                .map(one -> one.getKey() + "=" + one.getValue()).collect(Collectors.joining(", ")));
        ready = Bindings.createBooleanBinding(() -> printed(codes.get()) != null, codes);
    }

    public ReportCode code() {
        return code;
    }

    public ObjectProperty<PaperSize> paper() {
        return paper;
    }

    public BooleanProperty landscape() {
        return landscape;
    }

    public BooleanProperty split() {
        return split;
    }

    public BooleanProperty box() {
        return box;
    }

    /** Whether a page of charts follows. */
    public BooleanProperty charts() {
        return charts;
    }

    /** Whether one can follow this report. */
    public boolean chartable() {
        return ReportSettings.CHARTED.contains(code);
    }

    public ObjectProperty<ReportLook.Order> order() {
        return order;
    }

    public ObjectProperty<ReportLook.Signers> signers() {
        return signers;
    }

    /** {@code CBM=CB, TK=A} */
    public StringProperty codes() {
        return codes;
    }

    /** Whether the codes can be read. */
    public BooleanBinding ready() {
        return ready;
    }

    public void save(Runnable then) {
        ReportLook look = new ReportLook(paper.get(), landscape.get(), split.get(), order.get(), new PrintedCodes(
                printed(codes.get())), box.get(), signers.get());
        link.write(() -> {
            ReportSettings settings = link.office().reports().settings();
            settings.save(code, look);
            if (chartable()) settings.saveCharts(code, charts.get());
        }, () -> {
            saved.run();
            then.run();
        });
    }

    /** Null when it is no list of codes. */
    static @org.jspecify.annotations.Nullable Map<String, String> printed(String typed) {
        Map<String, String> printed = new LinkedHashMap<>();
        for (String pair : typed.split(",")) {
            if (pair.isBlank()) continue;
            String[] sides = pair.split("=", -1);
            if (sides.length != 2 || sides[0].isBlank() || !PrintedCodes.allowed(sides[1].strip())) return null;
            printed.put(sides[0].strip(), sides[1].strip());
        }
        return printed;
    }
}
