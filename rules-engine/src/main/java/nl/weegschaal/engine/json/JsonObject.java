package nl.weegschaal.engine.json;

import java.util.Collection;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import nl.weegschaal.model.text.Text;

/** An object: its members by key, in document order. If a key appears twice, it has the first. */
public record JsonObject(Location location, Map<String, JsonMember> membersByKey) implements JsonValue {

    /** Takes the map as it is: whoever makes the object gives the map away. */
    public JsonObject {
        membersByKey = Collections.unmodifiableMap(membersByKey);
    }

    public Optional<JsonMember> member(String key) {
        return Optional.ofNullable(membersByKey.get(key));
    }

    public Collection<JsonMember> members() {
        return membersByKey.values();
    }

    @Override
    public Text described() {
        return JsonMessage.OBJECT.text();
    }
}
