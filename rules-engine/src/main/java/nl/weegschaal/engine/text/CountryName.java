package nl.weegschaal.engine.text;

import java.util.Locale;
import nl.weegschaal.model.text.Text;

/** What a country is called, in both languages. */
public final class CountryName {
    private static final Locale DUTCH = Locale.forLanguageTag("nl");

    private CountryName() {}

    /**
     * The name of a country, as the platform has it.
     *
     * @param code its code by ISO 3166-1
     * @return the name, or the code where the platform knows no such country
     */
    public static Text of(String code) {
        Locale country = new Locale.Builder().setRegion(code).build();
        return new Text(country.getDisplayCountry(DUTCH), country.getDisplayCountry(Locale.ENGLISH));
    }
}
