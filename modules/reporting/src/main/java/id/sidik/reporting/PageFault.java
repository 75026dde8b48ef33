package id.sidik.reporting;

/**
 * Why a page of the city's own cannot be used.
 *
 * @param line of the file, from 1; 0 when no single line is to blame
 * @param what the word that stands there, for example the name of an element; never more than 80 characters
 */
public record PageFault(int line, Kind kind, String what) {
    private static final int LONGEST = 80;

    public PageFault {
        if (what.length() > LONGEST) what = what.substring(0, LONGEST - 1) + "…";
    }

    /** The texts have a sentence for each. */
    public enum Kind {
        /** No readable XML. */
        XML,
        /** A DOCTYPE or an entity of its own. */
        DOCTYPE,
        /** More than a page can sensibly be. */
        TOO_LARGE,
        /** An element that pages may not have: query, scriptlet, import, subreport and the like. */
        ELEMENT, ATTRIBUTE, PROPERTY,
        /** A class of values beyond the allowed ones. */
        VALUE_CLASS,
        /** An expression beyond fields, parameters, variables, literals and the allowed words. */
        EXPRESSION,
        /** A field or a parameter that this report does not have. */
        UNKNOWN_NAME,
        /** An image that is not one of the report's own pictures. */
        IMAGE,
        /** JasperReports refuses the layout. */
        LAYOUT
    }
}
