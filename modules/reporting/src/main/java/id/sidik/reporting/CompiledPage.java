package id.sidik.reporting;

import java.io.IOException;
import java.io.InputStream;
import java.util.Map;

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

    private CompiledPage(JasperReport report) {
        this.report = report;
    }

    static CompiledPage load(String page) {
        String name = "id/sidik/reports/" + page + ".jasper";
        try (InputStream in = CompiledPage.class.getClassLoader().getResourceAsStream(name)) {
            if (in == null) throw new IllegalStateException("the page is missing: " + name);
            return new CompiledPage((JasperReport) JRLoader.loadObject(in));
        } catch (IOException | JRException broken) {
            throw new IllegalStateException("the page is damaged: " + name, broken);
        }
    }

    JasperPrint fill(Map<String, Object> words, JRDataSource rows) {
        try {
            return JasperFillManager.getInstance(DefaultJasperReportsContext.getInstance()).fill(report, words, rows);
        } catch (JRException bug) {
            throw new IllegalStateException("the page cannot be filled", bug);
        }
    }

    /** The room for a line in the text of that key, in points. */
    double lineWidth(String key) {
        for (JRBand band : report.getAllBands())
            if (band.getElementByKey(key) instanceof JRTextElement text)
                return text.getWidth() - text.getLineBox().getLeftPadding() - text.getLineBox().getRightPadding()
                        - ROUNDING;
        throw new IllegalStateException("the page has no text of the key " + key);
    }
}
