package id.sidik.reporting;

import java.util.Map;
import java.util.TreeMap;

import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRParameter;
import net.sf.jasperreports.engine.JasperReport;

/** What a report hands over to its page: names and the classes of their values. */
record PageNames(Map<String, String> fields, Map<String, String> parameters) {
    static PageNames of(JasperReport page) {
        Map<String, String> fields = new TreeMap<>();
        for (JRField field : page.getFields()) fields.put(field.getName(), field.getValueClassName());
        Map<String, String> parameters = new TreeMap<>();
        for (JRParameter parameter : page.getParameters())
            if (!parameter.isSystemDefined()) parameters.put(parameter.getName(), parameter.getValueClassName());
        return new PageNames(fields, parameters);
    }

    boolean has(CityWords.Kind kind, String name, String type) {
        return type.equals((kind == CityWords.Kind.FIELD ? fields : parameters).get(name));
    }
}
