/** A number to press; hours in brackets where they are told. */
export function PhoneLink({ phone, hours }: { readonly phone: string; readonly hours: string }) {
  return (
    <>
      <a href={`tel:${phone.replace(/[^+\d]/g, '')}`}>{phone}</a>
      {hours && ` (${hours})`}
    </>
  );
}
