package id.sidik.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import net.sf.jasperreports.engine.DefaultJasperReportsContext;
import net.sf.jasperreports.engine.JRBand;
import net.sf.jasperreports.engine.JRDataSource;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRTextElement;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperPrint;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.util.JRLoader;

/** A page as the build compiled it. */
final class CompiledPage {
    private static final double ROUNDING = 0.5;
    private final JasperReport report;
    private final JasperReport built;

    private CompiledPage(JasperReport report, JasperReport built) {
        this.report = report;
        this.built = built;
    }

    static CompiledPage load(String page) {
        return load(page, CityPages.none());
    }

    /** @param own the city's pages, which come before the built-in ones @throws PageFaultException of the city's page */
    static CompiledPage load(String page, CityPages own) {
        JasperReport built = built(page).orElseThrow(() -> new IllegalStateException("the page is missing: " + page));
        return new CompiledPage(own.drawn(page, built).orElse(built), built);
    }

    /** The page as the build compiled it; empty when there is none of that name. */
    static Optional<JasperReport> built(String page) {
        String name = "id/sidik/reports/" + page + ".jasper";
        try (InputStream in = CompiledPage.class.getClassLoader().getResourceAsStream(name)) {
            return in == null ? Optional.empty() : Optional.of((JasperReport) JRLoader.loadObject(in));
        } catch (IOException | JRException broken) {
            throw new IllegalStateException("the page is damaged: " + name, broken);
        }
    }

    JasperPrint fill(Map<String, Object> words, JRDataSource rows) {
        try {
            if (CityPage.drawnByCity(report)) return CityPage.fill(report, words, rows);
            return JasperFillManager.getInstance(DefaultJasperReportsContext.getInstance()).fill(report, words, rows);
        } catch (JRException bug) {
            if (CityPage.drawnByCity(report)) throw CityPage.unfit(bug);
            throw new IllegalStateException("the page cannot be filled", bug);
        }
    }

    /** The room for a line in the text of that key, in points; of the built-in page where the city's has no such text. */
    double lineWidth(String key) {
        for (JasperReport page : List.of(report, built))
            for (JRBand band : page.getAllBands())
                if (band.getElementByKey(key) instanceof JRTextElement text)
                    return text.getWidth() - text.getLineBox().getLeftPadding() - text.getLineBox().getRightPadding()
                            - ROUNDING;
        throw new IllegalStateException("the page has no text of the key " + key);
    }
}
