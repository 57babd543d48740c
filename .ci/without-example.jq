# From rustdoc's JSON: the public items without an example. Prints nothing if there are none.
#
# What the derive writes on a type has no example of its own, which would be a test in every crate that derives: it needs
# one on the type's page.

. as $crate
| def item: $crate.index[tostring] // empty;
  def kind: .inner | keys[0];
  def examples: [(.docs // "") | splits("(?m)^```")] | to_entries | map(select(.key % 2 == 1).value) | join("\n");
  def is_derived: .attrs | tostring | contains("#[code(");

  # `$page` has the examples of the type whose item it is, if the derive wrote the item.
  def without($path; $page):
      .name as $name | "\($path)::\($name)" as $here
      | if kind == "use" then .inner.use.id | item | without($path; "")
        else
            (select(examples == "" and ($page | test("[.:]\($name)\\b") | not)) | $here),
            (if kind == "module" then .inner.module.items[] | item | without($here; "")
             elif kind == "trait" then .inner.trait.items[] | item | without($here; "")
             elif kind == "struct" or kind == "enum" then
                 (if is_derived then examples else "" end) as $page
                 | .inner[kind].impls[] | item | .inner.impl | select(.trait == null) | .items[] | item | without($here; $page)
             else empty end)
        end;

  $crate.root | item | .inner.module.items[] | item | without("chat_errors"; "")
