package id.sidik.reporting;

import java.io.File;
import java.io.Serializable;
import java.util.HashMap;
import java.util.Map;

import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRExpression;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.design.JRAbstractCompiler;
import net.sf.jasperreports.engine.design.JRCompilationSourceCode;
import net.sf.jasperreports.engine.design.JRCompilationUnit;
import net.sf.jasperreports.engine.design.JRDefaultCompilationSourceCode;
import net.sf.jasperreports.engine.design.JRSourceCompileTask;
import net.sf.jasperreports.engine.fill.JREvaluator;
import org.jspecify.annotations.Nullable;

/**
 * Compiles nothing: keeps the expressions of a page as text, and reads them as {@link CityExpression} when the page is
 * filled. Public because JasperReports makes it by its name; nobody else needs its types.
 */
@SuppressWarnings("exports")
public final class CityCompiler extends JRAbstractCompiler {
    public CityCompiler(JasperReportsContext context) {
        super(context, false);
    }

    @Override
    protected void checkLanguage(String language) {}

    @Override
    protected JRCompilationSourceCode generateSourceCode(JRSourceCompileTask task) {
        return new JRDefaultCompilationSourceCode("", new JRExpression[0]);
    }

    @Override
    protected @Nullable String compileUnits(JRCompilationUnit[] units, String classpath, @Nullable File folder)
            throws JRException {
        for (JRCompilationUnit unit : units) {
            HashMap<Integer, String> expressions = new HashMap<>();
            for (JRExpression expression : unit.getCompileTask().getExpressions())
                expressions.put(unit.getCompileTask().getExpressionId(expression), read(expression));
            unit.setCompileData(expressions);
        }
        return null;
    }

    private static String read(JRExpression expression) throws JRException {
        String text = expression.getText() == null ? "null" : expression.getText();
        try {
            CityExpression.read(text);
            return text;
        } catch (IllegalArgumentException refused) {
            throw new JRException("not an allowed expression", refused);
        }
    }

    @Override
    protected String getSourceFileName(String unit) {
        return unit;
    }

    @Override
    protected JREvaluator loadEvaluator(Serializable compiled, String unit) {
        Map<Integer, CityExpression> expressions = new HashMap<>();
        if (compiled instanceof Map<?, ?> texts)
            texts.forEach((id, text) -> expressions.put((Integer) id, CityExpression.read((String) text)));
        return new CityEvaluator(expressions);
    }
}
