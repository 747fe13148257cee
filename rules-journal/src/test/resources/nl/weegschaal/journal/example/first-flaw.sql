-- The number of the first line that is not as it was written; no row if all are.
SELECT sequence
FROM (
    SELECT *,
           lag(sequence, 1, 0::bigint) OVER in_order AS sequence_before,
           lag(hash, 1, repeat('0', 64)) OVER in_order AS hash_before
    FROM entry
    WINDOW in_order AS (ORDER BY sequence)
) AS chained
WHERE sequence <> sequence_before + 1
   OR previous <> hash_before
   OR core_hash <> encode(sha256(convert_to(core, 'UTF8')), 'hex')
   OR (texts IS NOT NULL
       AND texts_hash IS DISTINCT FROM encode(sha256(convert_to(salt || texts, 'UTF8')), 'hex'))
   OR hash <> encode(sha256(convert_to(
          '{"coreHash":"' || core_hash || '","journal":"weegschaal/journal/1","kind":"' || kind
          || '","previous":"' || previous || '","sequence":' || sequence
          || coalesce(',"signature":"' || signature || '"', '')
          || coalesce(',"textsHash":"' || texts_hash || '"', '') || '}', 'UTF8')), 'hex')
ORDER BY sequence
LIMIT 1
