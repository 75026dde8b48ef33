package id.sidik.app.laptop;

import id.sidik.app.office.OfficeLink;
import id.sidik.app.text.Language;
import id.sidik.app.text.Texts;
import id.sidik.operations.laptop.Minutes;
import id.sidik.operations.reports.PrintOrder;
import id.sidik.operations.reports.PrintedPages;
import java.nio.file.Path;
import java.util.Optional;

/** The minutes on paper, which is Indonesian; the first time, and as often as somebody needs them again. */
record HandoverPages(OfficeLink link) {
    private static final CheckWords PAPER = new CheckWords(new Texts(Language.ID));

    private PrintedPages pages(Minutes minutes) {
        return link.office().laptop().fresh().pages(minutes, PAPER::say);
    }

    void save(Minutes minutes, Path file) {
        link.write(() -> pages(minutes).savePdf(file), () -> link.notices().toast("laptop.saved", file.getFileName()));
    }

    void print(Minutes minutes) {
        link.write(() -> pages(minutes).print(new PrintOrder(Optional.empty(), 1, "", true)), () -> link.notices()
                .toast("laptop.printed"));
    }
}
